package rapporteur.minutes;

import java.util.Set;

/** Punctuation as the rules ask for it; a word is the text of one token. */
final class Marks {
    private static final Set<String> DOUBLE = Set.of("\"", "“", "”", "„", "''");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''");
    private static final Set<String> COMMAS = Set.of(",", ";", "—", "–");

    private Marks() {}

    static boolean isDouble(String word) {
        return DOUBLE.contains(word);
    }

    /** Whether the word may end a quotation; a straight mark may also open one. */
    static boolean mayClose(String word) {
        return CLOSING.contains(word);
    }

    /** Whether the word parts clauses within a sentence. */
    static boolean isComma(String word) {
        return COMMAS.contains(word);
    }
}
