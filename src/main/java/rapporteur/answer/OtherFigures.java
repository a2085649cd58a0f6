package rapporteur.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Document;
import rapporteur.index.Discrepancies;
import rapporteur.index.FoundFigure;
import rapporteur.minutes.Figure;

/** The sentences of other documents that answer a question for a number with another one. */
final class OtherFigures {
    /** How much of the question another sentence must have in it, against the best one. */
    private static final double NEARLY = 0.5;

    private final Wanted wanted;
    private final Sources sources;
    private final Map<String, Double> weights;

    OtherFigures(Wanted wanted, Sources sources) {
        this.wanted = wanted;
        this.sources = sources;
        this.weights = sources.weights(wanted.words());
    }

    List<Place> than(Evidence best) {
        if (wanted.type() != AnswerType.NUMBER) {
            return List.of();
        }
        Discrepancies discrepancies = new Discrepancies(sources.reading());
        double enough = NEARLY * share(best.text());
        return sources.document(best.document()).stream()
                .flatMap(document -> figuresAskedFor(document, best).stream())
                .flatMap(claim -> discrepancies.with(claim).stream())
                .filter(other -> share(other.document().text(other.sentence())) >= enough)
                .map(other -> new Place(other.document().id(), other.sentence()))
                .distinct()
                .toList();
    }

    /** The figures of the sentence that measure what is asked; where it has only one, that. */
    private List<FoundFigure> figuresAskedFor(Document document, Evidence best) {
        List<Figure> figures = sources.minutes(document.id()).stream()
                .flatMap(minutes -> minutes.figures().stream())
                .filter(figure -> best.sentence().contains(figure.words()))
                .toList();
        return figures.stream()
                .filter(figure -> figures.size() == 1 || isAskedFor(document, figure))
                .map(figure -> new FoundFigure(document, figure))
                .toList();
    }

    private boolean isAskedFor(Document document, Figure figure) {
        Set<String> measured = sources.terms(document.text(figure.of()));
        return weights.keySet().stream().anyMatch(measured::contains);
    }

    private double share(String sentence) {
        return Sources.share(sources.terms(sentence), weights);
    }
}
