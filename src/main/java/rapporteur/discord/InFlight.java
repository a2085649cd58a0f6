package rapporteur.discord;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.layout.Sheet;

/** What is being worked on, so that at the end it is finished or somebody is told. Safe for use by many threads. */
final class InFlight {
    private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

    private final Set<Task> tasks = new LinkedHashSet<>();
    private final Executor workers;
    private boolean closing;

    /** @param workers do the work; they may keep it waiting */
    InFlight(Executor workers) {
        this.workers = workers;
    }

    /**
     * Something has come in: from now on, the end waits for it.
     *
     * @param farewell says that the bot is being restarted
     */
    Task enter(Outlet outlet, Supplier<Sheet> farewell) {
        Task task = new Task(() -> tell(outlet, farewell));
        synchronized (this) {
            task.welcome = !closing;
            if (task.welcome) {
                tasks.add(task);
            }
        }
        return task;
    }

    private static void tell(Outlet outlet, Supplier<Sheet> farewell) {
        try {
            outlet.show(farewell.get());
        } catch (RuntimeException undeliverable) {
            LOG.info("could not tell that the bot stops: {}", undeliverable.getMessage());
        }
    }

    /** Something that has come in. */
    final class Task {
        private final Runnable telling;
        private boolean welcome;

        private Task(Runnable telling) {
            this.telling = telling;
        }

        /** Has the work done. What came in when the bot was about to end isn't begun: that is said instead, as it is where the end comes first. */
        void run(Runnable work) {
            try {
                workers.execute(() -> {
                    try {
                        (welcome ? work : telling).run();
                    } finally {
                        drop();
                    }
                });
            } catch (RejectedExecutionException ended) {
                // Whoever still waited when the bot ended has been told.
                drop();
            }
        }

        /** Nothing is to be done about it. */
        void drop() {
            synchronized (InFlight.this) {
                tasks.remove(this);
                InFlight.this.notifyAll();
            }
        }
    }

    /** Takes nothing more, waits for what is under way, and gives how to tell those who still wait after that. */
    synchronized List<Runnable> close(Duration patience) throws InterruptedException {
        closing = true;
        long deadline = System.nanoTime() + patience.toNanos();
        while (!tasks.isEmpty()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return tasks.stream().map(task -> task.telling).toList();
    }
}
