package rapporteur.minutes;

import rapporteur.corpus.Document;

/** Takes the minutes of a document. */
public final class MinuteTaker {
    public Minutes take(Document document) {
        throw new UnsupportedOperationException();
    }
}
