package rapporteur.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import rapporteur.corpus.Span;

/**
 * Finds words that name a date and resolves them against the date of the text. Rules over the words alone, without
 * models, so that it can also read a question while somebody waits. Where words can be read in two ways, the longer
 * reading wins. Has no state; safe for many threads.
 *
 * <p>What is vague stays vague. A week ("last week", "two weeks ago") is its Monday with the precision of a month, since
 * to write a day would claim more than was said; a season is its first month (of the northern hemisphere) with the
 * precision of a year. "The 1990s" and "a few years ago" name no date.
 */
public final class DateFinder {
    private static final List<DateRule> RULES = Stream.of(
                    CalendarDates.RULES, Months.RULES, Years.RULES, Weekdays.RULES, RelativeDates.RULES)
            .flatMap(List::stream)
            .toList();
    private static final Comparator<DateMention> LONGEST_FIRST = Comparator.comparingInt(
                    (DateMention mention) -> -mention.span().length())
            .thenComparing(DateMention::span);

    /**
     * The dates named in a stretch of text, in reading order.
     *
     * @param written the day from which the text looks back and ahead
     */
    public List<DateMention> find(String text, Span within, LocalDate written) {
        Clause clause = new Clause(text, within, written);
        List<DateMention> readings = new ArrayList<>();
        Set<Hint> hints = Hint.in(text, within);
        for (DateRule rule : RULES) {
            if (!hints.containsAll(rule.needs())) {
                continue;
            }
            Matcher match = rule.pattern().matcher(text).region(within.start(), within.end());
            while (match.find()) {
                rule.reading().of(match, clause).ifPresent(readings::add);
            }
        }

        return longest(readings);
    }

    private static List<DateMention> longest(List<DateMention> readings) {
        readings.sort(LONGEST_FIRST);
        List<DateMention> mentions = new ArrayList<>();
        BitSet taken = new BitSet();
        for (DateMention reading : readings) {
            Span span = reading.span();
            int next = taken.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                taken.set(span.start(), span.end());
                mentions.add(reading);
            }
        }
        mentions.sort(Comparator.comparing(DateMention::span));
        return mentions;
    }
}
