package rapporteur.quiz;

import rapporteur.corpus.Span;

/** Where a document says that an answer is right. The words are read there again whenever they are shown. */
public record Proof(String document, Span span) {}
