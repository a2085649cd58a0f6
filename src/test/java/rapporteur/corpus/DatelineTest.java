package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final LocalDate TALKS = LocalDate.of(2017, 11, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRAVNO, November 9, 2017",
                "Geneva, 9 November 2017",
                "Thursday, 9 November 2017, 10:30 a.m.",
                "(Reuters) 2017-11-09",
                "This program aired on November 9, 2017.",
                "Published Nov. 9, 2017 at noon in the capital",
                "DRAVNO, Kestria, Nov. 9, 2017 (Meridian Wire) — The two sides met again in the capital on Thursday.",
                "Done at Dravno on the 9th of November 2017 in two copies, each in both languages and equally authentic.",
            })
    void aDateInFullIsTheDateOfTheText(String line) {
        assertThat(Reading.of("Talks resume\n\n" + line + "\n\nThey will go on.")
                        .date())
                .isEqualTo(TALKS);
        assertThat(Reading.of("Talks resume\n\nThey go on.\n\nThey end.\n\n" + line)
                        .date())
                .isEqualTo(TALKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The accord that ended the war was signed on November 9, 2017, in a railway carriage.",
                "DRAVNO, November 9",
                "DRAVNO, February 30, 2017",
                "The number is 12017-11-09.",
            })
    void anyOtherDateIsNot(String line) {
        assertThat(Reading.of("Talks resume\n\n" + line).date()).isEqualTo(Reading.FILE_DATE);
    }

    @Test
    void aDateDeepInTheTextIsNot() {
        String paragraphs = "The talks went on for hours.\n\n".repeat(10);

        assertThat(Reading.of(paragraphs + "Geneva, 9 November 2017\n\n" + paragraphs)
                        .date())
                .isEqualTo(Reading.FILE_DATE);
    }
}
