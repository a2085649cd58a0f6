package rapporteur.index;

import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;

/**
 * A passage, its sentences, and how well it fits (only good for comparing within one search); in detail where the search
 * went by meaning as well.
 */
public record FoundPassage(
        Stretch stretch, int number, List<Span> sentences, double score, Optional<Agreement> agreement) {
    public FoundPassage {
        sentences = List.copyOf(sentences);
    }
}
