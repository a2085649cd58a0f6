package rapporteur.answer;

import rapporteur.corpus.Span;

/**
 * A sentence that may answer a question. {@code withContext} is the share (0 to 1) of the question's weight that it holds
 * together with what stands around it, farther things counting less; {@code essence} the share of what the question asks apart
 * from names that stands in or beside it; {@code lacksName} when most proper names or a number of the question stand nowhere in the document;
 * {@code typed} when the sentence has what such an answer must have; {@code score} ranks.
 */
record Evidence(
        String document,
        int passage,
        Span sentence,
        String text,
        double withContext,
        double essence,
        boolean lacksName,
        boolean typed,
        double score) {

    Sources.Place place() {
        return new Sources.Place(document, sentence);
    }
}
