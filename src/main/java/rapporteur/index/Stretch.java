package rapporteur.index;

import rapporteur.corpus.Span;

/** A stretch of a document and its words at the time of indexing; for weighing, never for quoting. */
public record Stretch(String document, Span span, String text) {
    public Stretch {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("a text of " + text.length() + " for a span of " + span.length());
        }
    }

    /** The words of a span of the document that lies in this stretch. */
    public String text(Span part) {
        return part.shift(-span.start()).of(text);
    }
}
