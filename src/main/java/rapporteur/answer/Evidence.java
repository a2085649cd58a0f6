package rapporteur.answer;

import rapporteur.corpus.Span;

/**
 * A sentence that may answer a question. {@code coverage} is the share (0 to 1) of the question's weight that the sentence
 * holds, {@code withContext} the share that it holds together with what stands around it, farther things counting less;
 * {@code essence} is the share that stands in or beside the sentence of what the question asks apart from names;
 * {@code lacksName} when most proper names of the question stand nowhere in the document; {@code typed} when the sentence has what such an
 * answer must have; {@code score} ranks.
 */
record Evidence(
        String document,
        int passage,
        Span sentence,
        String text,
        double coverage,
        double withContext,
        double essence,
        boolean lacksName,
        boolean typed,
        double score) {

    /** A passage of a document. */
    record Key(String document, int passage) {}

    Sources.Place place() {
        return new Sources.Place(document, sentence);
    }
}
