package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.index.FoundStatement;

/** Weighs statements as sentences are weighed that may answer a question. */
final class StatementWeighing {
    /** The words of attribution say a little less of what is said. */
    private static final double ATTRIBUTION = 0.9;
    /** What the passage is about, a statement in it is often about, too. */
    private static final double BESIDE = 0.75;

    private final Sources sources;
    private final Map<String, Double> weights;
    private final double best;

    /** @param weights of what the statements are to be about */
    StatementWeighing(Sources sources, Map<String, Double> weights, List<FoundStatement> found) {
        this.sources = sources;
        this.weights = weights;
        this.best = found.stream().mapToDouble(FoundStatement::score).max().orElse(1);
    }

    /** The share of the weights that it holds with what stands around it, from 0 to 1. */
    double coverage(FoundStatement found) {
        double ofContent = Sources.share(sources.terms(found.content()), weights);
        double ofEvidence = Sources.share(sources.terms(found.evidence().text()), weights);
        Set<String> about = new HashSet<>(sources.termsAround(found.evidence()));
        about.addAll(sources.occurrences(found.document(), weights.keySet()).title());
        double around = Sources.share(about, weights);
        return Math.max(ofContent, Math.max(ATTRIBUTION * ofEvidence, BESIDE * around));
    }

    /** As evidence, {@code more} being added to the logarithm of the odds that it answers. */
    Evidence weigh(FoundStatement found, double more) {
        Sources.Place place =
                new Sources.Place(found.document(), found.statement().evidence());
        double coverage = coverage(found);
        double rank = best > 0 ? found.score() / best : 1;
        Fit fit = new Fit(
                coverage, 1, coverage, coverage, rank, false, true, false, false, found.meaning(), found.meaning());
        double odds = fit.score(AnswerType.ANY) / (1 - fit.score(AnswerType.ANY)) * Math.exp(more);
        return new Evidence(0, place, found.evidence().text(), fit, odds / (1 + odds));
    }
}
