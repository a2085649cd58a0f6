package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention.Precision;

class DateMentionTest {
    @ParameterizedTest
    @CsvSource({
        "2016-03-08, DAY,   true",
        "2016-03-09, DAY,   false",
        "2016-02-01, MONTH, true",
        "2016-03-01, MONTH, false",
        "2015-01-01, YEAR,  true",
        "2016-01-01, YEAR,  false"
    })
    void isOverWhenAllThatTheWordsMayMeanIs(LocalDate date, Precision precision, boolean over) {
        assertThat(new DateMention(new Span(0, 4), date, precision).isBefore(LocalDate.of(2016, 3, 9)))
                .isEqualTo(over);
    }
}
