package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;

/** Finds what stands between quotation marks in a paragraph, by its characters alone. */
public final class QuotationFinder {
    /** Typists without a key for it write a double mark as two single ones. */
    private static final String TYPED = "''";

    private static final String CURLY = "“”„";

    private QuotationFinder() {}

    /** The stretches between double marks: straight, curly, or typed as two single ones; what is quoted within one is part of it. */
    public static List<Quotation> find(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int mark = markLength(text, at, paragraph.end());
            if (mark == 0 || !opens(text, at, mark, paragraph)) {
                at += Math.max(1, mark);
                continue;
            }
            int close = closing(text, at, mark, paragraph.end());
            if (close < 0) {
                found.add(quotation(text, new Span(at, paragraph.end()).trim(text), 0));
                break;
            }
            int closingMark = markLength(text, close, paragraph.end());
            found.add(quotation(text, new Span(at, close + closingMark), closingMark));
            at = close + closingMark;
        }
        return found;
    }

    /**
     * Where the mark stands that closes the one opened, or -1. Curly marks inside come in pairs; where they don't add up,
     * a curly quotation ends at the first mark that closes anything.
     */
    private static int closing(String text, int open, int mark, int limit) {
        boolean curly = CURLY.indexOf(text.charAt(open)) >= 0;
        int depth = 0;
        int first = -1;
        for (int i = open + mark; i < limit; i++) {
            if (markLength(text, i, limit) == 0) {
                continue;
            }
            char found = text.charAt(i);
            if (CURLY.indexOf(found) < 0) {
                return i;
            }
            if (found != '”' && !endsWord(text, i, limit)) {
                depth++;
            } else if (depth == 0) {
                return i;
            } else {
                depth--;
                first = first < 0 ? i : first;
            }
        }
        return curly ? first : -1;
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

    /** A closing mark set by mistake opens a quotation at the beginning of a paragraph, or before a word and behind none. */
    private static boolean opens(String text, int at, int mark, Span paragraph) {
        return text.charAt(at) != '”' || at == paragraph.start() || startsWord(text, at, mark, paragraph);
    }

    private static boolean startsWord(String text, int at, int mark, Span paragraph) {
        return Character.isWhitespace(text.charAt(at - 1))
                && at + mark < paragraph.end()
                && Character.isLetterOrDigit(text.charAt(at + mark));
    }

    /** An opening mark set by mistake closes a quotation behind a word and before none. */
    private static boolean endsWord(String text, int at, int limit) {
        boolean behindWord =
                Character.isLetterOrDigit(text.charAt(at - 1)) || ".,!?…".indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeWord = at + 1 < limit
                && !Character.isWhitespace(text.charAt(at + 1))
                && ".,;:)—".indexOf(text.charAt(at + 1)) < 0;
        return behindWord && !beforeWord;
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
