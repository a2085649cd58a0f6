package rapporteur.quiz.review;

import java.util.List;
import rapporteur.index.Space;

/** Keeps what is decided, each space's for itself and nothing of it ever changed. Safe for use by many threads. */
public interface Decisions {
    /** In force, and durable, once this returns. */
    void decide(Space space, Decided decided);

    /** All that was decided in a space, the oldest first. */
    List<Decided> history(Space space);
}
