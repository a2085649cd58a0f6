package rapporteur.minutes;

import rapporteur.corpus.Span;

/** A number with its unit ({@code words}), what it measures ({@code of}, empty at the number where unclear) and its sentence. */
public record Figure(Span words, Span of, Span evidence) {}
