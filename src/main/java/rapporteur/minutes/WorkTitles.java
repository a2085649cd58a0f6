package rapporteur.minutes;

import java.util.regex.Pattern;

/** Tells the name of a work, a show or a law between quotation marks from words that somebody said. */
final class WorkTitles {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
    /** Longer words are written with a capital in a title. */
    private static final int LONGEST_SMALL_WORD = 3;

    private WorkTitles() {}

    /** Two words or more, each with a capital. */
    static boolean is(String quoted) {
        int capitals = 0;
        for (String word : BETWEEN_WORDS.split(quoted, -1)) {
            if (word.length() > LONGEST_SMALL_WORD && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
            capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1;
    }
}
