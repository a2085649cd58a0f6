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
    int words() {
        return last - first + 1;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }
}
