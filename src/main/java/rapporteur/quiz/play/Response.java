package rapporteur.quiz.play;

import java.time.Duration;

/** A player's answer to one question; {@code changed} where it isn't the first one. */
public record Response(String text, boolean right, Duration after, boolean changed, Appeal appeal) {
    /** Whether the player objects to the mark. */
    public enum Appeal {
        NONE,
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /** Whether it counts as right. */
    public boolean counts() {
        return right || appeal == Appeal.ACCEPTED;
    }

    Response with(Appeal other) {
        return new Response(text, right, after, changed, other);
    }
}
