package rapporteur.quiz.study;

import java.time.Instant;
import rapporteur.index.Space;

/** A mark that somebody gave or got for a card; {@code before} is how the card stood until then. */
public record Review(String person, Space space, String item, Rating rating, Instant at, Schedule before) {}
