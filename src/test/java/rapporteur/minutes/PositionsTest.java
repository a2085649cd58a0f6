package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which side holds what, whatever the side is called. */
class PositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Oslo opposes the new tolls on ferries.                                            | Norway
            The Norwegian side insisted that the tolls were illegal.                          | Norway
            Kari Holt, a spokeswoman for the Norwegian Embassy in Rome, said tolls should fall. | Norway
            Velmark is far away. Velmarkian officials want lower tolls.                       | Velmark
            Hesten, the Velmarkian capital, is near Velmark. On Monday Hesten opposed the toll. | Velmark
            Anna Rask, director of the Open Harbor Coalition, said tolls must fall.           | Open Harbor Coalition
            The rebels demanded lower tolls.                                                  | rebels
            Anna Rask, the chief rebel negotiator, said tolls must fall.                      | rebels
            Oslo said the ferry was too slow.                                                 | Norway
            """)
    void aSideHasOneNameForAllThatItIsCalled(String text, String side) {
        assertThat(minutes(article(text)).positions())
                .extracting(Position::side)
                .containsOnly(side)
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Holt, a Norwegian minister, said the ferry arrived on Monday.",
                "The Harbor Post described the tolls.",
                "Nobody opposes the tolls."
            })
    void newsAndReportersAreNoPositions(String text) {
        assertThat(minutes(article(text)).positions()).isEmpty();
    }
}
