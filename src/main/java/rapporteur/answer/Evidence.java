package rapporteur.answer;

import rapporteur.corpus.Span;

/** A sentence that may answer a question, and how probable it is, from 0 to 1, that it does. */
record Evidence(int passage, Sources.Place place, String text, Fit fit, double score) {
    String document() {
        return place.document();
    }

    Span sentence() {
        return place.span();
    }
}
