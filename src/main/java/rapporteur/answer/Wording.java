package rapporteur.answer;

import java.util.List;
import java.util.regex.Pattern;

/** How answers are put into words. */
final class Wording {
    /** Answers to questions for one thing, in characters. */
    static final int SHORT = 500;
    /** Answers that list or sum up, in characters. */
    static final int LONG = 1_800;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\W*$");

    private Wording() {}

    /** Whether the words end as a sentence does; a line of names, or a place and date, is none. */
    static boolean isSentence(String words) {
        return SENTENCE_END.matcher(words).find();
    }

    /** The cited words with their numbers; on one line where they belong to one passage, else a line each. */
    static String sentences(List<Citation> citations) {
        StringBuilder text = new StringBuilder();
        Citation before = null;
        for (Citation citation : citations) {
            if (before != null) {
                boolean together =
                        before.document().equals(citation.document()) && before.passage() == citation.passage();
                text.append(together ? " " : "\n");
            }
            text.append(citation.quote()).append(" [").append(citation.number()).append(']');
            before = citation;
        }
        return text.toString();
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words cut at a word's end, with dots, where they are too long. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest - 2);
        return words.substring(0, end < longest / 2 ? longest - 2 : end) + " …";
    }
}
