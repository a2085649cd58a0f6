package rapporteur.quiz.play;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that also rings. */
public interface Alarm extends InstantSource {
    /** Runs the task at that time or soon after it, and not on the calling thread. */
    void at(Instant time, Runnable task);
}
