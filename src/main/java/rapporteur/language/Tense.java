package rapporteur.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a clause looks ahead or back, which decides what "Friday" means in it: "which end Friday" is the next one,
 * "they said Friday" the last. The verb or sign nearest before the date decides; if there is none, the first after it.
 */
enum Tense {
    PAST,
    FUTURE,
    /** The clause doesn't tell: "the meeting Thursday". */
    OPEN;

    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_AFTER = 9;

    private static final Set<String> MODALS = words("will shall would won't won’t might should must");
    private static final Set<String> AHEAD = words("due scheduled slated planned expected expects plans planning hopes"
            + " upcoming coming next starting beginning deadline going later");
    private static final Set<String> LIMITS = words("by until till through");
    /** "They waited until Thursday" looks back, "they extended it until Thursday" ahead. */
    private static final Set<String> LASTED =
            words("waited lasted continued ran stayed was were worked talked sat not up");

    private static final Set<String> INTENTION = words("is are agreed plan hope want wants promised vowed pledged"
            + " decided about ready likely set invited asked");
    /** Verbs that in the present tense tell a timetable. */
    private static final Pattern TIMETABLE = Pattern.compile(
            "(?:end|begin|start|open|resume|close|expire|conclude|meet|reconvene|return|hold|leave|arrive|travel)s?");

    private static final Set<String> BEFORE_NOUNS = words("the a an its his her their our this that s first last");
    private static final Set<String> RULING = words("rule rules ruled ruling");
    private static final Set<String> NO_TIMETABLE = words("to not did didn't didn’t could couldn't couldn’t cannot");
    private static final Set<String> BACK = words("said told was were had did didn't didn’t met held began came went"
            + " took made gave left sent won lost spoke saw found fell rose broke brought wrote kept led paid ran stood"
            + " struck threw flew fought shot been ago since last earlier previous put got sat swore hit");
    private static final Pattern REGULAR_PAST = Pattern.compile("\\p{Ll}{2,}ed");
    private static final Set<String> NO_PAST =
            words("need indeed exceed succeed proceed hundred sacred unprecedented speed embed");
    /** "Is being used", "are based": the present, in the form of the past. */
    private static final Set<String> BEFORE_PARTICIPLES = words("is are am be being isn't isn’t aren't aren’t");

    static Tense around(Clause clause, int start, int end) {
        Tense before = before(clause.before(start));
        return before == OPEN ? after(clause.after(end)) : before;
    }

    private static Tense before(List<String> words) {
        int reach = Math.min(WORDS_BEFORE, words.size());
        for (int i = 0; i < reach; i++) {
            String word = word(words, i);
            String previous = word(words, i + 1);
            String following = word(words, i - 1);

            if (i == 0 && LIMITS.contains(word)) {
                return LASTED.contains(previous) ? PAST : FUTURE;
            }
            if (word.equals("to") && (previous.equals("was") || previous.equals("were"))) {
                // "The truce was to expire on June 3": whether it still may, the sentence doesn't say.
                return OPEN;
            }
            boolean goesOn = word.equals("to") && previous.equals("and") && mayBeVerb(i == 0 ? "" : words.get(i - 1));
            if (goesOn || looksAhead(word) || isPlan(word, previous, following) || isTimetable(word, previous)) {
                return FUTURE;
            }
            if (looksBack(words.get(i), previous)) {
                return followsModal(words, i) ? FUTURE : PAST;
            }
        }
        return OPEN;
    }

    private static Tense after(List<String> words) {
        for (int i = 0; i < Math.min(WORDS_AFTER, words.size()); i++) {
            if (looksAhead(word(words, i))) {
                return FUTURE;
            }
            if (looksBack(words.get(i), word(words, i - 1))) {
                return PAST;
            }
        }
        return OPEN;
    }

    private static boolean looksAhead(String word) {
        return MODALS.contains(word) || AHEAD.contains(word) || word.endsWith("'ll") || word.endsWith("’ll");
    }

    private static boolean isPlan(String word, String previous, String following) {
        return switch (word) {
            case "to" ->
                INTENTION.contains(previous) || TIMETABLE.matcher(following).matches();
            case "out" -> RULING.contains(previous);
            case "set" -> following.equals("for") || following.equals("to");
            case "effect" -> previous.equals("take") || previous.equals("takes");
            default -> false;
        };
    }

    /** In "they agreed to close one port and to open another from May" the second verb looks ahead as the first does. */
    private static boolean mayBeVerb(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !BEFORE_NOUNS.contains(word);
    }

    private static boolean isTimetable(String word, String previous) {
        return TIMETABLE.matcher(word).matches()
                && !BEFORE_NOUNS.contains(previous)
                && !NO_TIMETABLE.contains(previous);
    }

    private static boolean looksBack(String word, String previous) {
        boolean regular = REGULAR_PAST.matcher(word).matches()
                && !NO_PAST.contains(word)
                && !BEFORE_PARTICIPLES.contains(previous);
        return regular || BACK.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Will be held", "would hold renewed talks": a form of the past that a modal shortly before it turns around. */
    private static boolean followsModal(List<String> words, int at) {
        return MODALS.contains(word(words, at + 1))
                || MODALS.contains(word(words, at + 2))
                || MODALS.contains(word(words, at + 3));
    }

    private static String word(List<String> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
