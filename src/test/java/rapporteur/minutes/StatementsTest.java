package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;
import static rapporteur.minutes.Taking.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;
import rapporteur.minutes.Statement.Kind;
import rapporteur.minutes.Statement.Stance;

/** Who said what: short texts, and what a careful reader would note of them. */
class StatementsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen said, "The ferry will sail in May."            | Mira Solen: "The ferry will sail in May."
            "The ferry will sail in May," envoy Mira Solen said.            | Mira Solen: "The ferry will sail in May,"
            ''The ferry will sail in May,'' said envoy Mira Solen.          | Mira Solen: ''The ferry will sail in May,''
            "The ferry," envoy Mira Solen said, "will sail in May."         | Mira Solen: "The ferry," … "will sail in May."
            Envoy Mira Solen said that the ferry would sail in May.         | Mira Solen: the ferry would sail in May
            Envoy Mira Solen said the ferry would be "late as ever."        | Mira Solen: the ferry would be "late as ever."
            The ferry will sail in May, according to envoy Mira Solen.      | Mira Solen: The ferry will sail in May
            The government said the ferry would sail in May.                | The government: the ferry would sail in May
            A joint statement said the ferry would sail in May.             | A joint statement: the ferry would sail in May
            Fishermen complained that the ferry was too slow.               | Fishermen: the ferry was too slow
            “The ferry will sail in May.” ― Mira Solen                      | Mira Solen: “The ferry will sail in May.”
            "The ferry will sail in May." — Mira Solen, harbor master       | Mira Solen: "The ferry will sail in May."
            """)
    void aStatementBelongsToItsSpeaker(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We will sail in May," envoy Mira Solen said.                   | DIRECT   | SAYS
            Envoy Mira Solen said they would sail "come rain or hail."      | MIXED    | SAYS
            Envoy Mira Solen said the ferry would sail in May.              | INDIRECT | SAYS
            Envoy Mira Solen denied that the ferry was late.                | INDIRECT | DENIES
            Envoy Mira Solen declined to comment on the delay.              | INDIRECT | DECLINES
            Envoy Mira Solen refused to say who would pay.                  | INDIRECT | DECLINES
            Envoy Mira Solen wants a second ferry.                          | INDIRECT | HOLDS
            """)
    void aStatementHasAFormAndAStance(String text, Kind kind, Stance stance) {
        assertThat(minutes(article(text)).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).isEqualTo(kind);
            assertThat(statement.stance()).isEqualTo(stance);
        });
    }

    @Test
    void aQuotationGoesOnOverParagraphs() {
        String text = """
                Envoy Mira Solen was blunt.

                "The harbor is full," she said. "The ferry can't land.

                "It will have to wait until the spring."
                """;

        assertThat(statements(article(text)))
                .containsExactly(
                        "Mira Solen: \"The harbor is full,\" … \"The ferry can't land. … \"It will have to wait until the spring.\"");
    }

    @Test
    void quotedWordsBelongToWhoSpokeThemAndAreRelayed() {
        Document text = article("""
                The lawyer Tamsin Oke met the prisoner Radek Wirth on Monday.

                "Radek told me, 'Keep my name off the list,'" Oke said.
                """);

        assertThat(minutes(text).statements())
                .filteredOn(statement -> !statement.relayers().isEmpty())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.speaker().name()).isEqualTo("Radek Wirth");
                    assertThat(Taking.content(text, statement)).isEqualTo("'Keep my name off the list,'");
                    assertThat(statement.relayers()).extracting(Speaker::name).containsExactly("Tamsin Oke");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen met the press. She said the talks would go on. | Mira Solen: the talks would go on
            The embassy spokesman Wang Baodong was calm. The embassy spokesman said the talks would go on. | Wang Baodong: the talks would go on
            The spokesman, Wang Baodong, smiled. Wang said the talks would go on. | Wang Baodong: the talks would go on
            It was said that the talks would go on.                         |
            """)
    void speakersAreFollowedThroughTheText(String text, String statement) {
        assertThat(statements(article(text))).isEqualTo(statement == null ? List.of() : List.of(statement));
    }

    @Test
    void theSubjectOfTheSentenceBeforeIsTakenUpAgain() {
        String text = "Envoy Mira Solen met minister Dora Lenk in the harbor. She said the talks would go on.";

        assertThat(statements(article(text))).containsExactly("Mira Solen: the talks would go on");
    }

    @Test
    void whoIsOnlyNamedInAQuotationDoesNotSpeakNext() {
        String text = """
                Envoy Mira Solen praised her guest. "Minister Dora Lenk has kept her word," Solen said.

                "We will meet again in the autumn," she said.
                """;

        assertThat(statements(article(text))).endsWith("Mira Solen: \"We will meet again in the autumn,\"");
    }

    @Test
    void twoOfOneSurnameAreToldApartByTheirTitles() {
        String text = """
                Mr. Jon Eide and Ms. Karin Eide lead the two sides.

                Ms. Eide said the fee was fair. Mr. Eide said it was robbery.
                """;

        assertThat(statements(article(text)))
                .containsExactly("Karin Eide: the fee was fair", "Jon Eide: it was robbery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The port was sold in secret, the paper wrote. Envoy Mira Solen denied it.         | denied it.
            Critics say the port was sold in secret. Envoy Mira Solen rejected the charge.    | rejected the charge.
            """)
    void aDenialIsCitedWithWhatItDenies(String text, String ending) {
        Document document = article(text);

        assertThat(minutes(document).statements())
                .filteredOn(statement -> statement.stance() == Stance.DENIES)
                .singleElement()
                .satisfies(statement -> assertThat(document.text(statement.evidence()))
                        .contains("secret")
                        .endsWith(ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Mira Solen", "Remarks by Envoy Mira Solen at the Pilots' Ball"})
    void iMeansTheAuthor(String top) {
        Document document =
                article(top + "\n\nI said last year that the strait was open. We believe that the ice is thin.");

        assertThat(statements(document)).containsExactly("Mira Solen: the strait was open", "We: the ice is thin");
    }

    @Test
    void aCommuniqueSpeaksForItsParties() {
        String text = """
                The two governments agreed to open the strait. They also agreed to share the weather station.
                """;

        assertThat(statements(article(text)))
                .containsExactly(
                        "The two governments: to open the strait", "The two governments: to share the weather station");
    }
}
