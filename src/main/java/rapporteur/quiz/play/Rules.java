package rapporteur.quiz.play;

import java.time.Duration;

/** How a game is played; {@code time} is what there is for each question. */
public record Rules(Mode mode, Duration time) {
    public Rules {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no time to answer: " + time);
        }
    }

    /** Who gets the point. */
    public enum Mode {
        /** Everyone whose answer is right when the time is up. */
        EVERYONE,
        /** Whoever is right first, which ends the question. */
        RACE,
        /** There is one player, who takes as long as it takes. */
        ALONE
    }
}
