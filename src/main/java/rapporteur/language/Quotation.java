package rapporteur.language;

import rapporteur.corpus.Span;

/** A stretch between double quotation marks, marks included; {@code closed} is false where the paragraph ends before the mark. */
public record Quotation(Span span, boolean closed) {
    /** What stands between the marks. */
    public Span inside() {
        int end = closed ? span.end() - 1 : span.end();
        return new Span(Math.min(span.start() + 1, end), end);
    }
}
