package rapporteur.answer;

import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/** A stretch of a document that proves an answer; {@code number} is how the answer refers to it. */
public record Citation(int number, Document document, Span span) {
    public Citation {
        if (span.end() > document.text().length() || span.isEmpty()) {
            throw new IllegalArgumentException(span + " is not in " + document.id());
        }
    }

    /** The words of the document, to the letter. */
    public String quote() {
        return document.text(span);
    }

    /** The number of the passage in which the citation begins. */
    public int passage() {
        return document.passageAt(span.start()).number();
    }
}
