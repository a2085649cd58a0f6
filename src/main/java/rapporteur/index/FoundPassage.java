package rapporteur.index;

import java.util.List;
import rapporteur.corpus.Span;

/** A passage, its sentences, and how well it fits (BM25; only good for comparing within one search). */
public record FoundPassage(Stretch stretch, int number, List<Span> sentences, double score) {
    public FoundPassage {
        sentences = List.copyOf(sentences);
    }
}
