package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom words between quotation marks belong. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The dam holds," Rep. Mira Solen (L-Kent) said.                                    | Mira Solen: "The dam holds,"
            "The dam holds," said Rep. Mira Solen (L-Kent), a member of the panel.             | Mira Solen: "The dam holds,"
            "The dam holds," Rep. Mira Solen (L-Kent), a member of the panel, said by phone.   | Mira Solen: "The dam holds,"
            "The dam holds," Mira Solen -- the mayor, whom the town trusts -- said.            | Mira Solen: "The dam holds,"
            Trust fell since Mira Solen, on a visit to Kent in May, said "the dam is old."     | Mira Solen: "the dam is old."
            "I trust Dora Lenk," the mayor, a former judge, said.                              | the mayor: "I trust Dora Lenk,"
            """)
    void whatStandsBetweenANameAndItsVerbHidesNobody(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @Test
    void linesThatAreParagraphsHaveSpeakersOfTheirOwn() {
        String text = """
                A hundred letters about the dam came in.

                “It will hold.” ― Mira K. Solen
                “I have my doubts about the north wall.”― Dora Lenk, Port Oster
                “Build a new one.”
                — Jón de la Vega
                """;

        assertThat(statements(article(text)))
                .containsExactly(
                        "Mira K. Solen: “It will hold.”",
                        "Dora Lenk: “I have my doubts about the north wall.”",
                        "Jón de la Vega: “Build a new one.”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We will not give up the dam," Mira Solen yelled.                                 | Mira Solen: "We will not give up the dam,"
            "We will not give up the dam," the letter read.                                   | the letter: "We will not give up the dam,"
            Envoy Mira Solen hailed the pilot as a "quiet hero."                              | Mira Solen: the pilot as a "quiet hero."
            Envoy Mira Solen brought a new message: "It is your dam."                         | Mira Solen: "It is your dam."
            Envoy Mira Solen mocked the plan, tweeting, "Built on sand."                      | Mira Solen: "Built on sand."
            Envoy Mira Solen sent a letter urging the town to "hold the line."                | Mira Solen: the town to "hold the line."
            "The dam is old, but it is our dam," Mira Solen said.                             | Mira Solen: "The dam is old, but it is our dam,"
            "The dam is old," Mira Solen said, "but it is ours."                              | Mira Solen: "The dam is old," … "but it is ours."
            """)
    void whoeverFramesAQuotationSpeaks(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In her book "The Long Wall of Kent," envoy Mira Solen said the dam was old.       | Mira Solen: the dam was old
            """)
    void theTitleOfAWorkIsNoStatement(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @Test
    void aQuotationGoesOnWithTheQuotationBeforeIt() {
        String text = "\"The dam is old,\" envoy Mira Solen said, recalling a visit in May. \"We will mend it.\"";

        assertThat(statements(article(text))).contains("Mira Solen: \"The dam is old,\" … \"We will mend it.\"");
    }

    @Test
    void whoIsAnnouncedSpeaksUntilTheQuotationCloses() {
        String text = """
                Envoy Mira Solen met the press on Monday. She wrote:

                "The dam will hold.

                "The town can sleep."

                The river rose again.
                """;

        assertThat(statements(article(text)))
                .containsExactly("Mira Solen: \"The dam will hold. … \"The town can sleep.\"");
    }

    @Test
    void anInterviewIsQuotedTurnByTurn() {
        String text = """
                Envoy Mira Solen spoke to the harbor radio's Dora Lenk.

                "LENK: Will the dam hold?

                "SOLEN: It will. Our pilots say so.

                "(LAUGHTER.)

                "And they should know."
                """;

        assertThat(statements(article(text)))
                .endsWith(
                        "Dora Lenk: Will the dam hold?",
                        "Mira Solen: It will. Our pilots say so.",
                        "Mira Solen: And they should know.");
    }

    @Test
    void aSentenceWithASubjectOfItsOwnIsNotGivenToTheLastSpeaker() {
        String text = """
                Envoy Mira Solen said the dam would hold.

                "We have our own doubts about that" was painted on a wall in the harbor.
                """;

        assertThat(statements(article(text))).containsExactly("Mira Solen: the dam would hold");
    }
}
