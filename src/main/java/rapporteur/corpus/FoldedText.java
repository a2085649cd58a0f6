package rapporteur.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text made easy to match, with the way back: case, accents, the style of quotation marks and dashes, and the length of
 * white space make no difference. The original stays the truth; what is found is a span of it.
 *
 * <p>A span found never cuts a character of the original in two: "s" isn't found in "ß", though that folds to "ss". Accents
 * that follow a letter as characters of their own belong to it.
 */
public final class FoldedText {
    private final String folded;
    /** Where the character that folded to each unit begins in the original; one more entry for the end. */
    private final int[] origins;

    public FoldedText(String original) {
        Folding folding = new Folding(original.length());
        for (int i = 0; i < original.length(); ) {
            int character = original.codePointAt(i);
            folding.add(character, i);
            i += Character.charCount(character);
        }
        this.folded = folding.text();
        this.origins = folding.origins(original.length());
    }

    /** The folded words alone. */
    public static String fold(String text) {
        return new FoldedText(text).folded.strip();
    }

    /** The first place of the words, as a span of the original. */
    public Optional<Span> find(String words) {
        return places(words, 1).stream().findFirst();
    }

    /** All places of the words that don't overlap, in reading order. */
    public List<Span> findAll(String words) {
        return places(words, Integer.MAX_VALUE);
    }

    /** Knuth, Morris and Pratt: linear even for "aaaa…ab" in a text of "aaaa…", which somebody will try. */
    private List<Span> places(String words, int most) {
        String needle = fold(words);
        List<Span> places = new ArrayList<>();
        if (needle.isEmpty()) {
            return places;
        }

        int[] borders = borders(needle);
        int matched = 0;
        for (int i = 0; i < folded.length() && places.size() < most; i++) {
            while (matched > 0 && needle.charAt(matched) != folded.charAt(i)) {
                matched = borders[matched - 1];
            }
            if (needle.charAt(matched) == folded.charAt(i)) {
                matched++;
            }
            if (matched == needle.length()) {
                int start = i + 1 - matched;
                boolean whole = isBoundary(start) && isBoundary(i + 1);
                if (whole) {
                    places.add(new Span(origins[start], origins[i + 1]));
                }
                matched = whole ? 0 : borders[matched - 1];
            }
        }
        return places;
    }

    private boolean isBoundary(int unit) {
        return unit == 0 || unit == folded.length() || origins[unit] != origins[unit - 1];
    }

    /** For each beginning of the needle, the length of its longest proper beginning that is also its end. */
    private static int[] borders(String needle) {
        int[] borders = new int[needle.length()];
        int length = 0;
        for (int i = 1; i < needle.length(); i++) {
            while (length > 0 && needle.charAt(i) != needle.charAt(length)) {
                length = borders[length - 1];
            }
            if (needle.charAt(i) == needle.charAt(length)) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }

    /** The text under construction. */
    private static final class Folding {
        private final StringBuilder folded;
        private int[] origins;

        Folding(int size) {
            folded = new StringBuilder(size);
            origins = new int[size + 1];
        }

        void add(int character, int origin) {
            if (character < 0x80) {
                append(Character.toLowerCase(character), origin);
                return;
            }
            String form = FoldedCharacter.of(character);
            for (int i = 0; i < form.length(); i++) {
                append(form.charAt(i), origin);
            }
        }

        private void append(int unit, int origin) {
            boolean blank = Blank.is(unit);
            if (blank && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
                return;
            }
            if (folded.length() + 1 >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[folded.length()] = origin;
            folded.append(blank ? ' ' : (char) unit);
        }

        String text() {
            return folded.toString();
        }

        int[] origins(int end) {
            int[] all = Arrays.copyOf(origins, folded.length() + 1);
            all[folded.length()] = end;
            return all;
        }
    }
}
