package rapporteur.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage of one answer took. One stage runs at a time, whichever was entered last. For use by one thread. */
public final class Stopwatch {
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private Stage running = Stage.SLOTS;
    private long since = System.nanoTime();

    /** Lets the stage run from now on. */
    public void enter(Stage stage) {
        long now = System.nanoTime();
        nanos.merge(running, now - since, Long::sum);
        running = stage;
        since = now;
    }

    /** Does work that belongs to the stage, in the middle of another. */
    public <T> T during(Stage stage, Supplier<T> work) {
        Stage before = running;
        enter(stage);
        try {
            return work.get();
        } finally {
            enter(before);
        }
    }

    /** What the stage has taken so far, in milliseconds. */
    public double millis(Stage stage) {
        return nanos.getOrDefault(stage, 0L) / 1e6;
    }
}
