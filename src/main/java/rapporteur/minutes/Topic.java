package rapporteur.minutes;

import rapporteur.corpus.Span;

/** One thing the talks were about: the words for it, which are a noun phrase, and the sentence that says so. */
public record Topic(Span words, Span evidence) {}
