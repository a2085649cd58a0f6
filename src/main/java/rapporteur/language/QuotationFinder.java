package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;

/** Finds what stands between quotation marks in a paragraph, by its characters alone. */
public final class QuotationFinder {
    /** Typists without a key for it write a double mark as two single ones. */
    private static final String TYPED = "''";

    private QuotationFinder() {}

    /** The stretches between double marks: straight, curly, or typed as two single ones. */
    public static List<Quotation> find(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int mark = markLength(text, i, paragraph.end());
            if (mark == 0) {
                continue;
            }
            if (open < 0 && opens(text, i, mark, paragraph)) {
                open = i;
            } else if (open >= 0 && "“„".indexOf(text.charAt(i)) < 0) {
                found.add(quotation(text, new Span(open, i + mark), mark));
                open = -1;
            }
            i += mark - 1;
        }
        if (open >= 0) {
            found.add(quotation(text, new Span(open, paragraph.end()).trim(text), 0));
        }
        return found;
    }

    private static Quotation quotation(String text, Span span, int closingMark) {
        int start = Math.min(span.end(), span.start() + Math.max(1, markLength(text, span.start(), span.end())));
        int end = Math.max(start, span.end() - closingMark);
        return new Quotation(span, new Span(start, end), closingMark > 0);
    }

    /** How many characters the double mark at the offset has; 0 where there is none. */
    private static int markLength(String text, int at, int limit) {
        if ("\"“”„".indexOf(text.charAt(at)) >= 0) {
            return 1;
        }
        return at + 2 <= limit && text.startsWith(TYPED, at) ? 2 : 0;
    }

    /** A closing mark set by mistake opens a quotation where it stands before a word and behind none. */
    private static boolean opens(String text, int at, int mark, Span paragraph) {
        return text.charAt(at) != '”' || startsWord(text, at, mark, paragraph);
    }

    private static boolean startsWord(String text, int at, int mark, Span paragraph) {
        boolean behindBlank = at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1));
        boolean beforeWord = at + mark < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + mark));
        return behindBlank && beforeWord;
    }

    /** The stretches between single marks inside a quotation, marks included: words that its speaker quotes. */
    public static List<Span> findInner(String text, Span quotation) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        int start = quotation.start() + Math.max(1, markLength(text, quotation.start(), quotation.end()));
        for (int i = start; i < quotation.end() - 1; i++) {
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

    /** In "the farmers' boats" the mark ends a word and the sentence goes on; in "'so they said' to me" so it does, too: rarer. */
    private static boolean pluralPossessive(String text, int mark) {
        return text.charAt(mark - 1) == 's'
                && mark + 2 < text.length()
                && text.charAt(mark + 1) == ' '
                && Character.isLowerCase(text.charAt(mark + 2))
                && text.charAt(mark) == '\'';
    }
}
