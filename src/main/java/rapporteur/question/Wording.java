package rapporteur.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The plain words of a message, as everybody would write them: lower case, without marks, links, mentions and emoji, shorthand
 * written out, quotations and numbers masked. {@link #essence} also leaves out what people say around a question.
 */
final class Wording {
    private static final Shorthand SHORTHAND = Shorthand.load("shorthand.txt");
    private static final Frame OPENERS = Frame.load("openers.txt");
    private static final Frame CLOSERS = Frame.load("closers.txt").backwards();

    private static final Pattern NO_WORDS = Pattern.compile("https?://\\S+|<[@#:/a-z][^>]*>|[*_`~|]{1,3}|@(?=\\p{L})");
    /** "U.N." without its points would be other words. */
    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}");

    private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern CLITIC = Pattern.compile("'(s|re|ll|d|ve|m)\\b");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'%$€-]+");
    private static final Pattern STRAY = Pattern.compile("(?<!\\p{L})['-]+|['-]+(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile("[$€]?\\d[\\d%-]*");

    /** "Could you list …" asks for a list; "can you help me?" asks what it says. */
    private static final Set<String> MODALS = Set.of("can", "could", "would", "will");

    private static final Set<String> ADDRESSED =
            Set.of("you", "someone", "somebody", "anyone", "anybody", "please", "kindly");
    private static final Set<String> WISHES = Set.of(
            "give",
            "show",
            "list",
            "name",
            "summarise",
            "summarize",
            "sum",
            "recap",
            "explain",
            "describe",
            "compare",
            "repeat",
            "find",
            "get",
            "say",
            "quote",
            "outline",
            "clarify",
            "confirm",
            "contrast",
            "search",
            "tell",
            "remind",
            "identify",
            "verify");

    /** What a question has in it, so that "thanks a lot" stays what it is when "thanks" is taken away. */
    private static final Set<String> ASKING = Set.of(
            "who",
            "whom",
            "whose",
            "what",
            "which",
            "when",
            "where",
            "why",
            "how",
            "did",
            "does",
            "do",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "should",
            "list",
            "show",
            "give",
            "name",
            "compare",
            "summary",
            "summarise",
            "summarize",
            "explain",
            "describe",
            "position",
            "reason",
            "date",
            "place",
            "number",
            "topics",
            "cases",
            "quiz",
            "tldr",
            "if",
            "whether",
            "about",
            Form.PERSON,
            Form.NAME,
            Form.QUOTE);

    private Wording() {}

    /** Every word that the message has. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'');
        String masked = Quoted.mask(plain, " " + Form.QUOTE + " ");
        masked = INITIALS.matcher(masked).replaceAll(" " + Form.NAME + " ").toLowerCase(Locale.ROOT);
        masked = NO_WORDS.matcher(masked).replaceAll(" ");
        masked = IN_NUMBER.matcher(masked).replaceAll("");
        masked = CLITIC.matcher(masked).replaceAll(" '$1");
        masked = MARKS.matcher(masked).replaceAll(" ");

        List<String> words = new ArrayList<>();
        for (String written : masked.split(" +", -1)) {
            String word = written.startsWith("'") && CLITIC.matcher(written).matches()
                    ? written
                    : STRAY.matcher(written).replaceAll("");
            if (NUMBER.matcher(word).matches()) {
                words.add(Form.NUMBER);
            } else if (!word.isEmpty()) {
                words.addAll(SHORTHAND.inFull(word));
            }
        }
        return words;
    }

    /** The words that ask, without greetings, politeness and fillers around them; all of the words where nothing else is left. */
    static List<String> essence(List<String> words) {
        List<String> left = words;
        int before;
        do {
            before = left.size();
            left = withoutRequest(OPENERS.removeFrom(left));
        } while (left.size() < before);
        left = CLOSERS.removeFrom(left.reversed()).reversed();
        return left.stream().anyMatch(ASKING::contains) ? List.copyOf(left) : words;
    }

    private static List<String> withoutRequest(List<String> words) {
        int at = 0;
        while (at < words.size() && (at == 0 ? MODALS : ADDRESSED).contains(words.get(at))) {
            at++;
        }
        boolean request = at >= 2 && at < words.size() && WISHES.contains(words.get(at));
        return request ? words.subList(at, words.size()) : words;
    }
}
