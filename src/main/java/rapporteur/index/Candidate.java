package rapporteur.index;

import java.util.List;
import java.util.OptionalDouble;
import rapporteur.corpus.Span;

/**
 * A passage that a search found, before it is read closely.
 *
 * @param words its BM25 score
 * @param meaning the cosine with the question, none as long as it has no vector
 * @param sentenceMeanings the cosines of its sentences, none as long as they have no vectors
 * @param fused the score of the search, from 0 to 1
 */
public record Candidate(
        Stretch stretch,
        int number,
        List<Span> sentences,
        double words,
        OptionalDouble meaning,
        List<Double> sentenceMeanings,
        double fused) {
    public Candidate {
        sentences = List.copyOf(sentences);
        sentenceMeanings = List.copyOf(sentenceMeanings);
    }
}
