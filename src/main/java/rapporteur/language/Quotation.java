package rapporteur.language;

import rapporteur.corpus.Span;

/**
 * A stretch between quotation marks, double or single, marks included, and what stands {@code inside} them; {@code closed} is false
 * where the paragraph ends before the mark.
 */
public record Quotation(Span span, Span inside, boolean closed) {}
