package rapporteur.minutes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from other languages by its function words, which make up two fifths of any English text; a language model
 * would take ten megabytes and more time than the minutes themselves. Short stretches get the benefit of the doubt.
 */
final class Tongue {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_LETTERS = 8;
    private static final double FEWEST_ENGLISH = 0.05;

    private final Lexicon functionWords;

    Tongue(Lexicon functionWords) {
        this.functionWords = functionWords;
    }

    boolean isOther(String text) {
        int words = 0;
        int english = 0;
        int other = 0;
        int letters = 0;
        int latin = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            english += functionWords.has("english", word) ? 1 : 0;
            other += functionWords.has("other", word) ? 1 : 0;
            letters += word.length();
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN
                    ? word.length()
                    : 0;
        }

        boolean otherScript = letters >= FEWEST_LETTERS && 2 * latin < letters;
        boolean otherWords = words >= FEWEST_WORDS && (english < FEWEST_ENGLISH * words || other >= english);
        return otherScript || otherWords;
    }

    /** Whether the words are held together as sentences are, and not a list of names and things. */
    boolean isConnected(String text) {
        long words = WORD.matcher(text).results().count();
        long function = WORD.matcher(text)
                .results()
                .filter(match -> functionWords.has("english", match.group().toLowerCase(Locale.ROOT)))
                .count();
        return function * 6 >= words;
    }
}
