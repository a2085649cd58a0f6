package rapporteur.minutes;

import rapporteur.corpus.Span;

/** What led to what, where the text says so by a word such as "because" or "prompted" ({@code link}). */
public record Cause(Span cause, Span link, Span effect, Span evidence) {}
