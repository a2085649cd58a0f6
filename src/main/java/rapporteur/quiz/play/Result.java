package rapporteur.quiz.play;

import java.time.Duration;
import java.time.Instant;
import rapporteur.index.Space;

/** What one player made of one question of a game; {@code point} where it was worth one. */
public record Result(
        String game,
        Space space,
        Rules.Mode mode,
        int question,
        String item,
        String player,
        Instant at,
        String response,
        boolean right,
        boolean point,
        Duration after) {}
