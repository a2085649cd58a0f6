package rapporteur.index;

import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.minutes.Figure;

/** A figure and the document that gives it. */
public record FoundFigure(Document document, Figure figure) {
    /** The sentence that gives the figure. */
    public Span sentence() {
        return figure.evidence();
    }

    String of() {
        return document.text(figure.of());
    }
}
