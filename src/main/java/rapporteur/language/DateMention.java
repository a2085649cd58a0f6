package rapporteur.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import rapporteur.corpus.Span;

/**
 * Words that name a point in time and the first day they may mean, as far as the words tell: "Thursday" in a text of
 * 2010-05-13 is that day; "early 2009" is 2009-01-01 with the precision of a year.
 */
public record DateMention(Span span, LocalDate date, Precision precision) {
    /** How much of the date the words give. */
    public enum Precision {
        DAY("MMMM d, uuuu", "uuuu-MM-dd"),
        MONTH("MMMM uuuu", "uuuu-MM"),
        YEAR("uuuu", "uuuu");

        private final DateTimeFormatter format;
        private final DateTimeFormatter iso;

        Precision(String pattern, String isoPattern) {
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            this.iso = DateTimeFormatter.ofPattern(isoPattern, Locale.ROOT);
        }
    }

    /** Whether all that the words may mean was over on that day. */
    public boolean isBefore(LocalDate day) {
        return switch (precision) {
            case DAY -> date.isBefore(day);
            case MONTH -> YearMonth.from(date).isBefore(YearMonth.from(day));
            case YEAR -> date.getYear() < day.getYear();
        };
    }

    /** The date as a reader writes it, no finer than the words gave it: "May 13, 2010", "May 2010", "2010". */
    public String written() {
        return date.format(precision.format);
    }

    /** The date in ISO 8601, no finer than the words gave it: "2010-05-13", "2010-05", "2010". */
    public String iso() {
        return date.format(precision.iso);
    }
}
