package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * A run of capitalised words that may be a name: tokens {@code first} to {@code last} of a sentence are the name itself;
 * {@code title} is the office before it, empty at its start where there is none; {@code nickname} is a quoted part of it, empty likewise.
 */
record NameRun(Sentence sentence, int first, int last, Span name, Span title, Span nickname) {
    /** The words, where "Jean-Pierre" is one. */
    int words() {
        int words = 1;
        for (int i = first; i < last; i++) {
            boolean apart =
                    tokens().get(i).span().end() < tokens().get(i + 1).span().start();
            words += apart ? 1 : 0;
        }
        return words;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }
}
