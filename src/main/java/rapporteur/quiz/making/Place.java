package rapporteur.quiz.making;

import rapporteur.corpus.Span;

/** A city or a country where a document names it as the place of something. */
record Place(String name, Span span, boolean country) {}
