package rapporteur.quiz.review;

import java.time.Instant;

/** A decision on the question with the id {@code item}, by whom and when. */
public record Decided(String item, Decision decision, String who, Instant at) {}
