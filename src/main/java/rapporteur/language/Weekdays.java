package rapporteur.language;

import static rapporteur.language.DateMention.Precision.DAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.Span;

/**
 * Days of the week, "late Wednesday" and "Monday night" too: the last such day on or before the day of writing, or the
 * first on or after it where the clause looks ahead. "Last" and "next" are never the day of writing itself.
 */
final class Weekdays {
    private static final String ORDER = "mo tu we th fr sa su";
    /** "Good Friday" and "every Friday" are no particular Friday. */
    private static final Set<String> NO_DAY_AFTER = Set.of(
            "every", "each", "any", "first", "second", "third", "fourth", "good", "black", "bloody", "ash", "palm",
            "holy", "maundy", "easter", "super", "cyber", "shrove");

    static final List<DateRule> RULES = List.of(DateRule.of(
            Set.of(Hint.WEEKDAY),
            "\\b(?:(?:this )?(?<which>last|this|next|past|coming) )?(?:(?:early|late)(?: on)? )?"
                    + "(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:Mon|Tues?|Wed|Thurs?|Thu|Fri)\\.)(?!\\p{L})"
                    + "(?: (?:morning|noon|afternoon|evening|night))?(?: (?:of )?(?<week>last|this|next) week)?",
            Weekdays::read));

    private Weekdays() {}

    private static Optional<DateMention> read(Matcher match, Clause clause) {
        if (NO_DAY_AFTER.contains(clause.wordBefore(match.start("weekday")))) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(
                ORDER.indexOf(match.group("weekday").substring(0, 2).toLowerCase(Locale.ROOT)) / 3 + 1);
        String week = match.group("week");
        LocalDate date = week == null
                ? date(day, match.group("which"), clause, match)
                : RelativeDates.monday(week, clause.written()).with(day);
        return Optional.of(new DateMention(new Span(match.start(), match.end()), date, DAY));
    }

    private static LocalDate date(DayOfWeek day, @Nullable String which, Clause clause, Matcher match) {
        LocalDate written = clause.written();
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT)) {
            case "last", "past" -> written.with(TemporalAdjusters.previous(day));
            case "next", "coming" -> written.with(TemporalAdjusters.next(day));
            case "this" -> written.with(TemporalAdjusters.nextOrSame(day));
            default ->
                Tense.around(clause, match.start(), match.end()) == Tense.FUTURE
                        ? written.with(TemporalAdjusters.nextOrSame(day))
                        : written.with(TemporalAdjusters.previousOrSame(day));
        };
    }
}
