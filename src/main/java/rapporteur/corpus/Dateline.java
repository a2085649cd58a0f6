package rapporteur.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date a text gives itself, in full, in its first or last lines: "LUNDEN, March 6, 2018", "This program aired on
 * May 13, 2010.", "(Reuters) 2010-05-13". A date in the middle of a sentence is what the sentence is about, and no dateline.
 */
final class Dateline {
    private static final int FIRST_LINES = 6;
    private static final int LAST_LINES = 4;
    private static final int SHORT_LINE = 120;
    /** Beside the date a dateline has a place, a day of the week, an agency, perhaps an hour. */
    private static final int MOST_OTHER_WORDS = 7;

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH =
            "(?<month%d>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?"
                    + "|sep(?:tember|t\\.?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d-])(?<year0>\\d{4})-(?<month0>\\d{2})-(?<day0>\\d{2})(?![\\d-])"
                    + "|\\b" + MONTH.formatted(1)
                    + "\\s{1,3}(?<day1>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year1>\\d{4})\\b"
                    + "|\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?" + MONTH.formatted(2)
                    + ",?\\s{1,3}(?<year2>\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:aired|broadcast|published|posted|updated|released|issued|dated?|done|adopted|transcribed)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What stands between a dateline and the first sentence on the same line. */
    private static final Pattern DASH = Pattern.compile("\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:—|–|--|-\\s|:|/)");

    private Dateline() {}

    static Optional<LocalDate> of(String text, List<Span> paragraphs) {
        for (Span line : candidates(text, paragraphs)) {
            Optional<LocalDate> date = in(line.of(text));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The first full date in a few words, such as a value of the front matter. */
    static Optional<LocalDate> anywhere(String words) {
        Matcher matcher = DATE.matcher(words);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    private static List<Span> candidates(String text, List<Span> paragraphs) {
        List<Span> lines = new ArrayList<>();
        for (Span paragraph : paragraphs.subList(0, Math.min(FIRST_LINES, paragraphs.size()))) {
            lines.addAll(Paragraphs.lines(text, paragraph));
        }
        List<Span> candidates = new ArrayList<>(lines.subList(0, Math.min(FIRST_LINES, lines.size())));

        lines.clear();
        for (Span paragraph : paragraphs.subList(Math.max(0, paragraphs.size() - LAST_LINES), paragraphs.size())) {
            lines.addAll(Paragraphs.lines(text, paragraph));
        }
        candidates.addAll(lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        return candidates;
    }

    private static Optional<LocalDate> in(String line) {
        String head = line.substring(0, Math.min(line.length(), 2 * SHORT_LINE));
        Matcher matcher = DATE.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }

        String before = head.substring(0, matcher.start());
        String after = head.substring(matcher.end());
        boolean says = PUBLISHED.matcher(before).find();
        boolean opens = words(before) <= MOST_OTHER_WORDS
                && !holdsPlainWord(before)
                && DASH.matcher(after).lookingAt();
        boolean alone = line.length() <= SHORT_LINE
                && words(before) + words(after) <= MOST_OTHER_WORDS
                && !holdsPlainWord(before);
        return says || opens || alone ? date(matcher) : Optional.empty();
    }

    /** A word in small letters tells a sentence from a list of names; "on" and "of" stand in both. */
    private static boolean holdsPlainWord(String words) {
        for (String word : words.split("\\P{L}+", -1)) {
            if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        for (int form = 0; form <= 2; form++) {
            String month = matcher.group("month" + form);
            if (month != null) {
                return date(
                        Integer.parseInt(matcher.group("year" + form)),
                        form == 0 ? Integer.parseInt(month) : number(month),
                        Integer.parseInt(matcher.group("day" + form)));
            }
        }
        return Optional.empty();
    }

    private static int number(String month) {
        return MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1800 || year > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            // "February 30" is a slip of the author's; the text has no date then.
            return Optional.empty();
        }
    }
}
