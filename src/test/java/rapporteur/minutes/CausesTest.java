package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;

/** What led to what, where the text says so. */
class CausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ferry was late because the engine failed.             | the engine failed               | The ferry was late
            Because the engine failed, the ferry was late.            | the engine failed               | the ferry was late
            The port closed due to a storm.                           | a storm                         | The port closed
            The storm led to a long delay.                            | The storm                       | a long delay
            The storm forced the closing of the port.                 | The storm                       | the closing of the port
            The envoys walked out over the new tolls.                 | the new tolls                   | The envoys walked out
            Officials blamed the delay on a storm.                    | a storm                         | the delay
            Officials blamed a storm for the delay.                   | a storm                         | the delay
            The reason for the delay was a storm.                     | a storm                         | the delay
            The engine failed, so the ferry was late.                 | The engine failed               | the ferry was late
            The minister angered the islands by closing the strait.   | closing the strait              | The minister angered the islands
            """)
    void theLinkTellsTheCauseFromTheEffect(String text, String cause, String effect) {
        Document document = article(text);

        assertThat(minutes(document).causes()).singleElement().satisfies(found -> {
            assertThat(document.text(found.cause())).isEqualTo(cause);
            assertThat(document.text(found.effect())).isEqualTo(effect);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers are due to meet in May.",
                "The talks were led by a former envoy.",
                "The ferry crossed over the bar after noon.",
                "They want results from the meeting."
            })
    void timeAndPlaceAreNoCauses(String text) {
        assertThat(minutes(article(text)).causes()).isEmpty();
    }
}
