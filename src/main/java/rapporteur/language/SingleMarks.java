package rapporteur.language;

import java.util.Set;

/**
 * Tells single quotation marks, in the British way of quoting or within a quotation, from apostrophes: "the envoys' cars",
 * "it's", "'til", "the '90s".
 */
final class SingleMarks {
    private static final String OPENING = "‘'";
    private static final String CLOSING = "’'";
    private static final String BEFORE_OPENING = "([—–-“\"”";
    private static final String BEFORE_CLOSING = ",.?!…—”\"";
    private static final String BEHIND_CLOSING = ".,;:)]?!—–”\"";
    /** Words that begin with an apostrophe, without it. */
    private static final Set<String> SHORTENED = Set.of("em", "til", "tis", "twas", "cause", "bout", "round", "n");
    /** Bounds the search for the second mark, so that a text with many apostrophes is read in linear time. */
    private static final int LONGEST = 3_000;

    private SingleMarks() {}

    static boolean opens(String text, int at, int start, int limit) {
        return OPENING.indexOf(text.charAt(at)) >= 0
                && (at == start || beginsWord(text.charAt(at - 1)))
                && at + 1 < limit
                && (Character.isLetter(text.charAt(at + 1))
                        || isFigure(text, at + 1, limit)
                        || text.charAt(at + 1) == '…')
                && !SHORTENED.contains(word(text, at + 1, limit));
    }

    private static boolean beginsWord(char before) {
        return Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0;
    }

    /** A number, but no decade. */
    private static boolean isFigure(String text, int at, int limit) {
        return Character.isDigit(text.charAt(at)) && !word(text, at, limit).matches("\\d\\ds?");
    }

    private static String word(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /**
     * Where the mark stands that closes the one opened, or -1. The mark behind a plural ("the envoys' cars") closes only where
     * none follows that does so more clearly.
     */
    static int closing(String text, int open, int limit) {
        int unclear = -1;
        for (int i = open + 2; i < Math.min(limit, open + LONGEST); i++) {
            if (CLOSING.indexOf(text.charAt(i)) < 0 || continuesWord(text, i, limit)) {
                continue;
            }
            if (!mayBePlural(text, i, limit)) {
                return i;
            }
            unclear = unclear < 0 ? i : unclear;
        }
        return unclear;
    }

    private static boolean continuesWord(String text, int mark, int limit) {
        return Character.isWhitespace(text.charAt(mark - 1))
                || mark + 1 < limit && Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    private static boolean mayBePlural(String text, int mark, int limit) {
        boolean behindMark = BEFORE_CLOSING.indexOf(text.charAt(mark - 1)) >= 0;
        boolean ends = mark + 1 >= limit || BEHIND_CLOSING.indexOf(text.charAt(mark + 1)) >= 0;
        return !behindMark && !ends && text.charAt(mark - 1) == 's';
    }
}
