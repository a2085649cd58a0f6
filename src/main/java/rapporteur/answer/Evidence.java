package rapporteur.answer;

import rapporteur.corpus.Span;

/** A sentence that may answer a question, and how probable it is, from 0 to 1, that it does. */
record Evidence(int passage, Sources.Place place, String text, Fit fit, double score) {
    String document() {
        return place.document();
    }

    /** How much likelier it is that it answers than that it doesn't. */
    double odds() {
        return score / Math.max(1e-9, 1 - score);
    }

    Span sentence() {
        return place.span();
    }
}
