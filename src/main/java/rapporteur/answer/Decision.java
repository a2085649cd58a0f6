package rapporteur.answer;

import java.util.List;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/**
 * Whether what was found is held to answer: it is where {@code probability} reaches what is {@code needed}, both from 0 to 1. The
 * evidence is the best of what was considered, the best first.
 */
public record Decision(List<Considered> evidence, double probability, double needed) {
    private static final int SHOWN = 5;

    /** A stretch of a document, and how probable it is, from 0 to 1, that it answers, if anything does. */
    public record Considered(Document document, Span span, double probability) {
        public String quote() {
            return document.text(span);
        }
    }

    public Decision {
        evidence = List.copyOf(evidence);
    }

    static Decision on(List<Evidence> found, double probability, double needed, Sources sources) {
        return new Decision(
                found.stream()
                        .limit(SHOWN)
                        .flatMap(each -> sources.document(each.document()).stream()
                                .map(document -> new Considered(document, each.sentence(), each.score())))
                        .toList(),
                probability,
                needed);
    }

    public boolean suffices() {
        return probability >= needed;
    }
}
