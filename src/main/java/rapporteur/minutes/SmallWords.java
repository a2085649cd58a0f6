package rapporteur.minutes;

import java.util.HashSet;
import java.util.Set;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** The words that a document writes small somewhere: with a capital, say at the beginning of a sentence, they are no names. */
final class SmallWords {
    private final Set<String> words = new HashSet<>();

    SmallWords(Page page) {
        for (Sentence sentence : page.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!page.capitalised(token)) {
                    words.add(page.plainWord(token));
                }
            }
        }
    }

    /** Whether the word, in lower case, is one of them. */
    boolean has(String word) {
        return words.contains(word);
    }
}
