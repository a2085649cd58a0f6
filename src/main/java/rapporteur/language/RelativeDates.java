package rapporteur.language;

import static rapporteur.language.DateMention.Precision.DAY;
import static rapporteur.language.DateMention.Precision.MONTH;
import static rapporteur.language.DateMention.Precision.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import rapporteur.corpus.Span;

/** Dates counted from the day of writing: "yesterday", "last month", "next spring", "two weeks ago". */
final class RelativeDates {
    private static final String DAY_PART = "(?:morning|noon|afternoon|evening|night)";
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    Set.of(Hint.RELATIVE),
                    "\\b(?:today|tonight|this DAY_PART|last (?:night|evening)|(?:yesterday|tomorrow)(?: DAY_PART)?"
                                    .replace("DAY_PART", DAY_PART)
                            + "|(?:the )?day before yesterday|(?:the )?day after tomorrow)\\b",
                    (match, clause) -> Optional.of(day(match, clause.written()))),
            DateRule.of(
                    Set.of(Hint.RELATIVE),
                    // "The last week of the talks" and "over the next year" name no week and no year.
                    "(?<!\\bthe[\\s\\u00A0])\\b(?:(?:earlier|later|early|late) )?(?<which>last|this|next)"
                            + " (?<unit>week|month|year|spring|summer|autumn|fall|winter)\\b(?!-)",
                    (match, clause) -> Optional.of(period(match, clause.written()))),
            DateRule.of(
                    Set.of(Hint.RELATIVE),
                    "\\b(?:the )?(?:end|start|beginning|middle) of (?<which>the|last|this|next) (?<unit>week|month|year)\\b(?!-)",
                    (match, clause) -> Optional.of(period(match, clause.written()))),
            DateRule.of(
                    Set.of(Hint.RELATIVE),
                    "\\b(?<number>an?|\\d{1,3}|" + String.join("|", NUMBERS)
                            + ") (?<unit>day|week|month|year)s? ago\\b",
                    (match, clause) -> ago(match, clause.written())));

    private RelativeDates() {}

    /** The first day of last, this or next week. */
    static LocalDate monday(String which, LocalDate written) {
        LocalDate monday = written.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(steps(which));
    }

    private static int steps(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    private static DateMention day(Matcher match, LocalDate written) {
        String words = match.group().toLowerCase(Locale.ROOT);
        int days = 0;
        if (words.contains("yesterday") || words.startsWith("last")) {
            days = words.contains("before") ? -2 : -1;
        } else if (words.contains("tomorrow")) {
            days = words.contains("after ") ? 2 : 1;
        }
        return new DateMention(span(match), written.plusDays(days), DAY);
    }

    private static DateMention period(Matcher match, LocalDate written) {
        String which = match.group("which").toLowerCase(Locale.ROOT);
        String unit = match.group("unit").toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "week" -> new DateMention(span(match), monday(which, written), MONTH);
            case "month" ->
                new DateMention(span(match), written.plusMonths(steps(which)).withDayOfMonth(1), MONTH);
            case "year" ->
                new DateMention(span(match), written.plusYears(steps(which)).withDayOfYear(1), YEAR);
            default -> new DateMention(span(match), Season.named(unit).chosen(which, written), YEAR);
        };
    }

    private static Optional<DateMention> ago(Matcher match, LocalDate written) {
        int number = number(match.group("number").toLowerCase(Locale.ROOT));
        DateMention mention = switch (match.group("unit").toLowerCase(Locale.ROOT)) {
            case "day" -> new DateMention(span(match), written.minusDays(number), DAY);
            case "week" -> new DateMention(span(match), monday("this", written.minusWeeks(number)), MONTH);
            case "month" ->
                new DateMention(span(match), written.minusMonths(number).withDayOfMonth(1), MONTH);
            default -> new DateMention(span(match), written.minusYears(number).withDayOfYear(1), YEAR);
        };
        return Optional.of(mention);
    }

    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        return words.equals("a") || words.equals("an") ? 1 : NUMBERS.indexOf(words);
    }

    private static Span span(Matcher match) {
        return new Span(match.start(), match.end());
    }
}
