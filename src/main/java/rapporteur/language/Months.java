package rapporteur.language;

import static rapporteur.language.DateMention.Precision.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import rapporteur.corpus.Span;

/** Months: "October 2016", "in November", "late May", "last August". */
final class Months {
    private static final Set<String> BEFORE_MONTHS = Set.of("in", "since", "until", "till", "through", "during");
    private static final Set<String> BEFORE_CLEAR_MONTHS =
            Set.of("by", "from", "before", "after", "for", "of", "around");
    /** A month without a year lies behind, unless that would be longer ago than this. */
    private static final int LONG_AGO = 8;

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    Set.of(Hint.DIGIT, Hint.MONTH),
                    "\\b" + PartOf.PATTERN + "?" + MonthName.PATTERN
                            + ",? (?:of )?(?<year>1[5-9]\\d{2}|20\\d{2})(?![\\d%]|,\\d|s\\b)",
                    (match, clause) -> Optional.of(mention(
                            match,
                            YearMonth.of(
                                    Integer.parseInt(match.group("year")), MonthName.month(match.group("month")))))),
            DateRule.of(
                    Set.of(Hint.MONTH),
                    "\\b" + PartOf.PATTERN + "?(?:(?<which>last|this|next) )?" + MonthName.PATTERN
                            + "(?:,? (?:of )?(?<shift>last|this|next) year)?(?! \\d)",
                    Months::read));

    private Months() {}

    private static Optional<DateMention> read(Matcher match, Clause clause) {
        String name = match.group("month");
        YearMonth written = YearMonth.from(clause.written());
        YearMonth sameYear = written.withMonth(MonthName.month(name).getValue());
        String shift = match.group("shift");
        String which = match.group("which");
        boolean shown = BEFORE_MONTHS.contains(clause.wordBefore(match.start()));

        if (isBareAbbreviation(name) && shift == null) {
            return Optional.empty();
        }
        if (MonthName.mayBeVerb(name) && !shown && shift == null) {
            return Optional.empty();
        }
        if (shift != null) {
            return Optional.of(mention(match, sameYear.withYear(CalendarDates.shifted(clause.written(), shift))));
        }
        if (which != null) {
            return Optional.of(mention(match, chosen(which, sameYear, written)));
        }
        if (!shown && !isPartOf(match) && !isClear(name, clause.wordBefore(match.start()))) {
            return Optional.empty();
        }
        return Optional.of(mention(match, nearest(sameYear, written, clause, match)));
    }

    /** "mar", "dec", "sept": too short to be sure of without the full stop. */
    private static boolean isBareAbbreviation(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "may", "june", "july" -> false;
            default -> name.length() <= 4 && !name.endsWith(".");
        };
    }

    private static boolean isPartOf(Matcher match) {
        return match.group("part") != null || match.group("edge") != null;
    }

    private static boolean isClear(String name, String wordBefore) {
        return !MonthName.mayBePerson(name) && BEFORE_CLEAR_MONTHS.contains(wordBefore);
    }

    private static YearMonth chosen(String which, YearMonth sameYear, YearMonth written) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> sameYear.isBefore(written) ? sameYear : sameYear.minusYears(1);
            case "next" -> sameYear.isAfter(written) ? sameYear : sameYear.plusYears(1);
            default -> sameYear;
        };
    }

    private static YearMonth nearest(YearMonth sameYear, YearMonth written, Clause clause, Matcher match) {
        YearMonth behind = sameYear.isAfter(written) ? sameYear.minusYears(1) : sameYear;
        YearMonth ahead = sameYear.isBefore(written) ? sameYear.plusYears(1) : sameYear;
        return switch (Tense.around(clause, match.start(), match.end())) {
            case PAST -> behind;
            case FUTURE -> ahead;
            case OPEN -> behind.plusMonths(LONG_AGO).isBefore(written) ? ahead : behind;
        };
    }

    private static DateMention mention(Matcher match, YearMonth month) {
        PartOf part = PartOf.named(match.group("part"), match.group("edge"));
        LocalDate first = month.atDay(part.dayOfMonth());
        return new DateMention(new Span(match.start(), match.end()), first, MONTH);
    }
}
