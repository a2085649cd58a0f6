package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;

/** Cases, topics, events and figures. */
class IssuesTest {
    @Test
    void somebodyHeldIsACase() {
        Document text = article("Envoy Mira Solen raised the case of Radek Wirth, a jailed blogger, on Monday.");

        assertThat(minutes(text).cases()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Radek Wirth");
            assertThat(found.status()).isEqualTo(Case.Status.RAISED);
            assertThat(text.text(found.description())).isEqualTo("a jailed blogger");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The delegations discussed ferry fares, the weather station and stolen nets.  | ferry fares; the weather station; stolen nets
            The ministers discussed the strait, which was closed in March.               | the strait
            They raised the case of Radek Wirth, editor of the weekly Zora.              | the case of Radek Wirth
            On the agenda: fares, nets and tides.                                 | fares; nets; tides
            """)
    void topicsAreTheThingsListed(String text, String topics) {
        Document document = article(text);

        assertThat(minutes(document).topics())
                .extracting(topic -> document.text(topic.words()))
                .isEqualTo(List.of(topics.split("; ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers agreed to meet again.",
                "We did not agree because they were late.",
                "Envoy Mira Solen said they agreed when the talks were over."
            })
    void clausesAreNoTopics(String text) {
        assertThat(minutes(article(text)).topics()).isEmpty();
    }

    @Test
    void eventsAreDatedFromTheDayOfTheDocument() {
        assertThat(minutes(article("The ferry sank on Monday.")).events())
                .extracting(event -> event.when().date())
                .containsExactly(LocalDate.of(2021, 6, 14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The port sold $1.3 billion worth of steel.    | $1.3 billion | steel
            The port employs 37 pilots.                   | 37           | pilots
            Fares rose by 12 percent.                     | 12 percent   |
            The crew waited for eleven days.              | eleven days  |
            """)
    void figuresHaveAUnitAndWhatTheyMeasure(String text, String words, String of) {
        Document document = article(text);

        assertThat(minutes(document).figures()).singleElement().satisfies(figure -> {
            assertThat(document.text(figure.words())).isEqualTo(words);
            assertThat(document.text(figure.of())).isEqualTo(of == null ? "" : of);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One, the fares will fall. Two, the nets will be returned.",
                "The strait was closed in 1994.",
                "The protocol of 1994 is dead.",
                "There are two issues left.",
                "The two sides met."
            })
    void listsAndYearsAreNoFigures(String text) {
        assertThat(minutes(article(text)).figures()).isEmpty();
    }
}
