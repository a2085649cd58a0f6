package rapporteur.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.answer.Weighing.Rating;
import rapporteur.corpus.Document;
import rapporteur.index.FoundStatement;

/** Weighs statements as sentences are weighed that may answer a question. */
final class StatementWeighing {
    /** The words of attribution say a little less of what is said. */
    private static final double ATTRIBUTION = 0.9;

    private final Sources sources;
    private final Map<String, Double> weights;
    private final Weighing weighing;
    private final double best;

    /** @param wanted what the statements are to be about */
    StatementWeighing(Sources sources, Wanted wanted, List<FoundStatement> found) {
        this.sources = sources;
        this.weights = sources.weights(wanted.words());
        this.weighing = new Weighing(wanted, sources);
        this.best = found.stream().mapToDouble(FoundStatement::score).max().orElse(1);
    }

    /** The share of the weights that it holds itself, from 0 to 1. */
    double coverage(FoundStatement found) {
        double ofContent = Sources.share(sources.terms(found.content()), weights);
        double ofEvidence = Sources.share(sources.terms(found.evidence().text()), weights);
        return Math.max(ofContent, ATTRIBUTION * ofEvidence);
    }

    /** As evidence, {@code more} being added to the logarithm of the odds that it answers; none where the document has gone. */
    Optional<Evidence> weigh(FoundStatement found, double more) {
        return sources.document(found.document()).map(document -> weigh(found, document, more));
    }

    private Evidence weigh(FoundStatement found, Document document, double more) {
        Sources.Place place =
                new Sources.Place(found.document(), found.statement().evidence());
        Rating rating = new Rating(best > 0 ? found.score() / best : 1, found.meaning(), found.meaning());
        Fit fit = weighing.fit(place.span(), document, rating);
        double score = fit.score(AnswerType.STATEMENT);
        double odds = score / (1 - score) * Math.exp(more);
        int passage = document.passageAt(place.span().start()).number();
        return new Evidence(passage, place, found.evidence().text(), fit, odds / (1 + odds));
    }
}
