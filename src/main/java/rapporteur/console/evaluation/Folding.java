package rapporteur.console.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What does not count when texts are compared: the style of quotation marks, the length of white space, and for answers
 * case. Much stricter than what the search forgives, for accents and dashes do count.
 */
final class Folding {
    /** With the four separators of ASCII, which other tools take for white space and {@code \s} does not. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟]");

    private Folding() {}

    /** White space and quotation marks made plain, case kept. */
    static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String straight = DOUBLE_QUOTES
                .matcher(SINGLE_QUOTES.matcher(composed).replaceAll("'"))
                .replaceAll("\"");
        return WHITE_SPACE.matcher(straight).replaceAll(" ").strip();
    }

    static String foldCase(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }
}
