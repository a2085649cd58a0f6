package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;

/** Finds what stands between quotation marks in a paragraph, by its characters alone. */
public final class QuotationFinder {
    private QuotationFinder() {}

    /** The stretches between double marks, straight or curly. */
    public static List<Quotation> find(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char mark = text.charAt(i);
            if (open < 0 && (mark == '"' || mark == '“' || mark == '„')) {
                open = i;
            } else if (open >= 0 && (mark == '"' || mark == '”')) {
                found.add(new Quotation(new Span(open, i + 1), true));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Quotation(new Span(open, paragraph.end()).trim(text), false));
        }
        return found;
    }

    /** The stretches between single marks inside a quotation, marks included: words that its speaker quotes. */
    public static List<Span> findInner(String text, Span quotation) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = quotation.start() + 1; i < quotation.end() - 1; i++) {
            char mark = text.charAt(i);
            boolean afterLetter = Character.isLetterOrDigit(text.charAt(i - 1));
            boolean beforeLetter = Character.isLetterOrDigit(text.charAt(i + 1));
            if (open < 0 && (mark == '‘' || mark == '\'') && !afterLetter && beforeLetter) {
                open = i;
            } else if (open >= 0 && (mark == '’' || mark == '\'') && !beforeLetter && !pluralPossessive(text, i)) {
                found.add(new Span(open, i + 1));
                open = -1;
            }
        }
        return found;
    }

    /** In "the fishermen' boats" the mark ends a word and the sentence goes on; in "'so they said' to me" so it does, too: rarer. */
    private static boolean pluralPossessive(String text, int mark) {
        return text.charAt(mark - 1) == 's'
                && mark + 2 < text.length()
                && text.charAt(mark + 1) == ' '
                && Character.isLowerCase(text.charAt(mark + 2))
                && text.charAt(mark) == '\'';
    }
}
