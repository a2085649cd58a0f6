package rapporteur.answer.memory;

import java.util.Optional;
import rapporteur.answer.Citation;
import rapporteur.corpus.Span;
import rapporteur.index.Reading;

/** Where a citation stands: the document, the hash it had, and the span. */
public record Proof(int number, String document, String hash, Span span) {
    static Proof of(Citation citation) {
        return new Proof(
                citation.number(), citation.document().id(), citation.document().hash(), citation.span());
    }

    /** The citation as the document has it now; empty where the document has changed since or is gone. */
    public Optional<Citation> citation(Reading reading) {
        return reading.document(document)
                .filter(now -> now.hash().equals(hash))
                .map(now -> new Citation(number, now, span));
    }
}
