package rapporteur.index.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;

/**
 * How the words of a passage are written: which terms stand with a capital letter in mid-sentence, as names do, and which
 * without one. A capital at the start of a sentence or of a quotation, or behind a colon, tells nothing, and such a word is in
 * neither set.
 */
record Capitals(Set<String> capitalised, Set<String> lowerCase) {
    private static final String OPENING_MARKS = ":\"'\u201c\u2018\u201e\u00ab([";

    static Capitals of(String text, Span passage, List<Span> sentences) {
        Set<String> capitalised = new LinkedHashSet<>();
        Set<String> lowerCase = new LinkedHashSet<>();
        String words = passage.of(text);

        // Where all letters are capitals, as in a headline, none of them says anything.
        if (words.codePoints().anyMatch(Character::isLowerCase)) {
            for (EnglishAnalyzer.Word word : EnglishAnalyzer.TEXT.words(words)) {
                int start = passage.start() + word.span().start();
                if (!Character.isUpperCase(text.codePointAt(start))) {
                    lowerCase.add(word.term());
                } else if (!opens(text, passage.start(), start, sentences)) {
                    capitalised.add(word.term());
                }
            }
        }
        return new Capitals(capitalised, lowerCase);
    }

    /** Whether no word of the passage's sentence, or of its quotation, stands before the offset. */
    private static boolean opens(String text, int from, int offset, List<Span> sentences) {
        int before = offset;
        while (before > from && !Character.isLetterOrDigit(text.charAt(before - 1))) {
            before--;
            if (OPENING_MARKS.indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        if (before == from) {
            return true;
        }

        int lastWord = before - 1;
        return sentences.stream().anyMatch(sentence -> sentence.contains(offset) && !sentence.contains(lastWord));
    }
}
