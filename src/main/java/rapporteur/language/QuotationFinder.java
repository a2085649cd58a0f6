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

    /**
     * The stretches between double marks (straight, curly, or typed as two single ones) or, in the British way, single ones;
     * what is quoted within one is part of it.
     */
    public static List<Quotation> find(String text, Span paragraph) {
        List<Quotation> found = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int mark = markLength(text, at, paragraph.end());
            boolean isSingle = mark == 0 && SingleMarks.opens(text, at, paragraph.start(), paragraph.end());
            if (!isSingle && (mark == 0 || !opens(text, at, mark, paragraph))) {
                at += Math.max(1, mark);
                continue;
            }
            int close = isSingle
                    ? SingleMarks.closing(text, at, paragraph.end())
                    : closing(text, at, mark, paragraph.end());
            if (close < 0 && isSingle) {
                at++;
                continue;
            }
            if (close < 0) {
                found.add(quotation(text, new Span(at, paragraph.end()).trim(text), 0));
                break;
            }
            int closingMark = isSingle ? 1 : markLength(text, close, paragraph.end());
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

    /** What its speaker quotes within a quotation, marks included: single marks within double ones, and double ones within single. */
    public static List<Span> findInner(String text, Span quotation) {
        List<Span> found = new ArrayList<>();
        boolean inDouble = markLength(text, quotation.start(), quotation.end()) > 0;
        int start = quotation.start() + Math.max(1, markLength(text, quotation.start(), quotation.end()));
        int limit = quotation.end() - 1;
        int at = start;
        while (at < limit) {
            int mark = markLength(text, at, limit);
            int close = -1;
            if (inDouble && SingleMarks.opens(text, at, start, limit)) {
                close = SingleMarks.closing(text, at, limit);
            } else if (!inDouble && mark > 0) {
                close = closing(text, at, mark, limit);
            }
            if (close > 0) {
                int end = close + Math.max(1, markLength(text, close, limit));
                found.add(new Span(at, end));
                at = end;
            } else {
                at += Math.max(1, mark);
            }
        }
        return found;
    }
}
