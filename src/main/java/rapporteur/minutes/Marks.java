package rapporteur.minutes;

import java.util.Set;

/** Punctuation as the rules ask for it; a word is the text of one token. */
final class Marks {
    private static final Set<String> DOUBLE = Set.of("\"", "“", "”", "„", "''");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''");
    private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

    private Marks() {}

    static boolean isDouble(String word) {
        return DOUBLE.contains(word);
    }

    /** Whether the word may end a quotation; a straight mark may also open one. */
    static boolean mayClose(String word) {
        return CLOSING.contains(word);
    }

    /** Whether the word may stand at either end of a quotation. */
    static boolean mayQuote(String word) {
        return mayClose(word) || isDouble(word);
    }

    /** Whether the word parts clauses within a sentence. */
    static boolean isComma(String word) {
        return word.equals(",") || word.equals(";") || word.equals("—") || word.equals("–");
    }

    /** A dash, or a hyphen or two typed for one. */
    static boolean isDash(String word) {
        return DASHES.contains(word);
    }

    static boolean opensBracket(String word) {
        return word.equals("(") || word.equals("[");
    }

    static boolean closesBracket(String word) {
        return word.equals(")") || word.equals("]");
    }
}
