package rapporteur.language;

import static rapporteur.language.DateMention.Precision.DAY;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.corpus.Span;

/** Days of the calendar: "May 13, 2010", "28 and 29 May", "2010-05-13". Of several days the first counts. */
final class CalendarDates {
    private static final String DAY_NUMBER = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MORE_DAYS = "(?:\\s?[-–—]\\s?| (?:to|through) (?:the )?)\\d{1,2}(?:st|nd|rd|th)?";
    private static final String AND_DAY = "(?:,? (?:and|or) (?:the )?)\\d{1,2}(?:st|nd|rd|th)?";
    /** "February 27 and 28 people": what follows shows whether the second number is a day. */
    private static final String NO_COUNT =
            "(?!\\d)(?! (?!in |at |on |to |with |by |for |and |but |as |if |so |when |while |until |because |after |before |between |during |which |where )\\p{Ll})";

    private static final String NO_AMOUNT = "(?!\\d|,\\d{3}|\\.\\d|:\\d|\\s?%| percent)";
    private static final String WEEKDAY = "(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
    private static final String YEAR = "(?<year>1\\d{3}|20\\d{2})(?![\\d%]|,\\d)";
    private static final String YEAR_SHIFT = "(?:,? (?:of )?(?<shift>last|this|next) year)";

    /** "From March 1 to May 31 each year" names no day of any year. */
    private static final Pattern RECURRING = Pattern.compile(
            "(?:\\s(?:to|through|and|until)\\s(?:\\p{L}+\\.?\\s)?\\d{1,2}(?:\\s\\p{L}+)?)?,?\\s(?:of\\s)?(?:each|every)\\s(?:year|month)");

    private static final Set<String> BEFORE_DATES = Set.of("on", "by", "since", "until", "from", "before", "after");
    /** A date without a year lies behind, unless that would be longer ago than most of a year. */
    private static final int LONG_AGO = 250;

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    Set.of(Hint.DIGIT),
                    "(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])",
                    (match, clause) -> mention(
                            match,
                            day(
                                    Integer.parseInt(match.group("year")),
                                    Integer.parseInt(match.group("month")),
                                    Integer.parseInt(match.group("day"))))),
            DateRule.of(
                    Set.of(Hint.DIGIT, Hint.MONTH),
                    WEEKDAY + "\\b" + MonthName.PATTERN + " " + DAY_NUMBER + NO_AMOUNT
                            + "(?:" + MORE_DAYS + NO_AMOUNT + "|" + AND_DAY + NO_COUNT + ")?"
                            + "(?:(?:,\\s?| )" + YEAR + "|" + YEAR_SHIFT + ")?",
                    CalendarDates::read),
            DateRule.of(
                    Set.of(Hint.DIGIT, Hint.MONTH),
                    WEEKDAY + "(?:\\bthe )?(?<![\\d.,:/$€£-])" + DAY_NUMBER + "(?:" + MORE_DAYS + "|" + AND_DAY
                            + ")? (?:of )?" + MonthName.PATTERN + "(?:(?:,\\s?| )" + YEAR + "|" + YEAR_SHIFT + ")?",
                    CalendarDates::read));

    private CalendarDates() {}

    private static Optional<DateMention> read(Matcher match, Clause clause) {
        String name = match.group("month");
        Month month = MonthName.month(name);
        int day = Integer.parseInt(match.group("day"));
        String year = match.group("year");
        String shift = match.group("shift");

        if (year != null) {
            return mention(match, day(Integer.parseInt(year), month.getValue(), day));
        }
        if (shift != null) {
            return mention(match, day(shifted(clause.written(), shift), month.getValue(), day));
        }
        if (RECURRING
                .matcher(clause.text())
                .region(match.end(), clause.within().end())
                .lookingAt()) {
            return Optional.empty();
        }
        if (MonthName.mayBeVerb(name) && !BEFORE_DATES.contains(clause.wordBefore(match.start()))) {
            return Optional.empty();
        }
        return mention(match, nearest(month, day, clause, match));
    }

    /** The year that "last year", "this year" or "next year" means. */
    static int shifted(LocalDate written, String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> written.getYear() - 1;
            case "next" -> written.getYear() + 1;
            default -> written.getYear();
        };
    }

    private static Optional<LocalDate> nearest(Month month, int day, Clause clause, Matcher match) {
        LocalDate written = clause.written();
        // Four years on either side hold a February 29.
        List<LocalDate> all = IntStream.rangeClosed(written.getYear() - 4, written.getYear() + 4)
                .mapToObj(year -> day(year, month.getValue(), day))
                .flatMap(Optional::stream)
                .toList();
        Optional<LocalDate> behind =
                all.stream().filter(date -> !date.isAfter(written)).reduce((earlier, later) -> later);
        Optional<LocalDate> ahead =
                all.stream().filter(date -> !date.isBefore(written)).findFirst();

        return switch (Tense.around(clause, match.start(), match.end())) {
            case PAST -> behind;
            case FUTURE -> ahead;
            case OPEN ->
                behind.filter(date -> ChronoUnit.DAYS.between(date, written) <= LONG_AGO)
                        .or(() -> ahead);
        };
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            // "February 30", "2018-13-01": whatever it means, it is no date.
            return Optional.empty();
        }
    }

    private static Optional<DateMention> mention(Matcher match, Optional<LocalDate> date) {
        return date.map(day -> new DateMention(new Span(match.start(), match.end()), day, DAY));
    }
}
