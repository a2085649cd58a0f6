package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many of a kind that go by names are to be told: "which five countries belong to the group?" A text with fewer names doesn't tell them. */
final class Several {
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern ASKED = Pattern.compile(
            "\\bwh(?:ich|at) (?:are the |were the )?(?:(?<digits>[2-9]|1[0-2])|(?<word>" + String.join("|", NUMBERS)
                    + ")) (?:\\p{L}+ )??(?:countries|nations|states|governments|cities|towns|villages|people|persons|men|women"
                    + "|ministers|ambassadors|officials|deputies|delegates|members|companies|firms|banks|papers|newspapers|agencies)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Not what stands first in a sentence, which is written so whether it is a name or not. */
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\d,;:—–-] ['\"‘“(]?)\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*)*");

    private static final Pattern CALENDAR = Pattern.compile(
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December)\\b.*");

    private Several() {}

    /** Nothing where no number of them is asked for. */
    static OptionalInt in(String question) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return OptionalInt.empty();
        }
        String digits = asked.group("digits");
        return OptionalInt.of(
                digits == null
                        ? 2 + NUMBERS.indexOf(asked.group("word").toLowerCase(Locale.ROOT))
                        : Integer.parseInt(digits));
    }

    /** Whether the words have so many names beside those of the question. */
    static boolean areIn(String words, int number, String question) {
        Set<String> names = NAME.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(name -> !CALENDAR.matcher(name).matches()
                        && !question.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return names.size() >= number;
    }
}
