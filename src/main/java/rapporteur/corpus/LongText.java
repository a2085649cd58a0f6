package rapporteur.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long stretch into pieces at what looks like the end of a sentence, else between words, else anywhere but inside a
 * character. Each cut looks back over one piece at most, so the work is linear in the length of the text.
 */
final class LongText {
    private LongText() {}

    static List<Span> pieces(String text, Span stretch, int longest) {
        List<Span> pieces = new ArrayList<>();
        Span rest = stretch;
        while (rest.length() > longest) {
            int cut = cut(text, rest.start(), rest.start() + longest);
            pieces.add(new Span(rest.start(), cut).trim(text));
            rest = new Span(cut, rest.end()).trim(text);
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int cut(String text, int start, int limit) {
        // A piece of less than half the length would tear apart more than the cut is worth.
        int earliest = start + (limit - start) / 2;
        int betweenWords = -1;
        for (int i = limit; i > earliest; i--) {
            if (!Blank.is(text.charAt(i))) {
                continue;
            }
            if (endsSentence(text, i)) {
                return i;
            }
            betweenWords = Math.max(betweenWords, i);
        }
        if (betweenWords >= 0) {
            return betweenWords;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean endsSentence(String text, int blank) {
        int i = blank - 1;
        while (i > 0 && isClosing(text.charAt(i))) {
            i--;
        }
        char mark = text.charAt(i);
        if (mark == '!' || mark == '?' || mark == '。') {
            return true;
        }
        return mark == '.' && !isAbbreviation(text, i);
    }

    /** "Mr.", "U.S.", "Gen.": a capital within the three letters before the full stop. Cheap, and seldom wrong. */
    private static boolean isAbbreviation(String text, int fullStop) {
        for (int i = fullStop - 1; i >= Math.max(0, fullStop - 3) && !Blank.is(text.charAt(i)); i--) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(char character) {
        return "\"'”’»)]*_".indexOf(character) >= 0;
    }
}
