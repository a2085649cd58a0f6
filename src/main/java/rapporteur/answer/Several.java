package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.EnglishWords;

/**
 * As many of a kind that go by names as a question asks for: "which five countries belong to the group?" A text with fewer names
 * doesn't tell them.
 *
 * @param question in lower case
 */
record Several(int number, String question) {
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern ASKED = Pattern.compile(
            "\\bwh(?:ich|at) (?:are the |were the )?(?:(?<digits>[2-9]|1[0-2])|(?<word>" + String.join("|", NUMBERS)
                    + ")) (?:\\p{L}+ )??(?:countries|nations|states|governments|cities|towns|villages|people|persons|men|women"
                    + "|ministers|ambassadors|officials|deputies|delegates|members|companies|firms|banks|papers|newspapers|agencies)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    /** What stands first in a sentence is written so whether it is a name or not. */
    private static final Pattern NAME = Pattern.compile(
            "(?<inside>(?<=[\\p{L}\\d,;:—–-] ['\"‘“(]?)" + CAPITALISED + "(?: " + CAPITALISED + ")*)|" + CAPITALISED);

    private static final Pattern CALENDAR = Pattern.compile(
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
                    + "|November|December)\\b.*");

    /** Nothing where no number of them is asked for. */
    static Optional<Several> in(String question) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        String digits = asked.group("digits");
        int number = digits == null
                ? 2 + NUMBERS.indexOf(asked.group("word").toLowerCase(Locale.ROOT))
                : Integer.parseInt(digits);
        return Optional.of(new Several(number, question.toLowerCase(Locale.ROOT)));
    }

    /** Whether the words have so many names that the question doesn't have; a surname stands for the whole name. */
    boolean areIn(String words) {
        Set<String> names = NAME.matcher(words)
                .results()
                .filter(found -> found.group("inside") != null
                        || !EnglishWords.has(found.group().toLowerCase(Locale.ROOT)))
                .map(MatchResult::group)
                .filter(name -> !CALENDAR.matcher(name).matches() && !question.contains(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        names.removeIf(name -> names.stream().anyMatch(other -> other.endsWith(" " + name)));
        return names.size() >= number;
    }
}
