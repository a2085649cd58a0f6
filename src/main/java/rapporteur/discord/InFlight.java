package rapporteur.discord;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rapporteur.discord.layout.Sheet;

/** What is being worked on, so that at the end it is finished or somebody is told. Safe for use by many threads. */
final class InFlight {
    private final Map<Object, Runnable> tellings = new LinkedHashMap<>();
    private boolean closing;

    /**
     * Does the work, unless the bot is about to end; then, or where the work isn't done in time, shows what says so.
     *
     * @param farewell says that the bot is being restarted
     */
    void run(Outlet outlet, Supplier<Sheet> farewell, Runnable work) {
        Object task = new Object();
        boolean welcome;
        synchronized (this) {
            welcome = !closing;
            if (welcome) {
                tellings.put(task, () -> outlet.show(farewell.get()));
            }
        }
        if (!welcome) {
            outlet.show(farewell.get());
            return;
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                tellings.remove(task);
                notifyAll();
            }
        }
    }

    /** Takes nothing more, waits for what is under way, and gives how to tell those who still wait after that. */
    synchronized List<Runnable> close(Duration patience) throws InterruptedException {
        closing = true;
        long deadline = System.nanoTime() + patience.toNanos();
        while (!tellings.isEmpty()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return List.copyOf(tellings.values());
    }
}
