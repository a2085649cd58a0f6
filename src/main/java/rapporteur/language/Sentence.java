package rapporteur.language;

import java.util.List;
import rapporteur.corpus.Span;

/** A sentence and its tokens in reading order, all counted in the whole text. */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
