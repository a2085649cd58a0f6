package rapporteur.minutes;

import java.util.Optional;
import rapporteur.corpus.Span;

/**
 * A number with its unit ({@code words}) and as it can be compared ({@code amount}), what it measures ({@code of}, empty at
 * the number where unclear), who says so where somebody does, and its sentence.
 */
public record Figure(Span words, Amount amount, Span of, Optional<Speaker> claimedBy, Span evidence) {}
