package rapporteur.console;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work that goes on beside that of whoever began it, on a thread of its own; over when this is closed. */
public final class Beside implements AutoCloseable {
    private final FutureTask<@Nullable Void> work;
    private final Thread thread;

    private Beside(Runnable work, String name) {
        this.work = new FutureTask<>(work, null);
        this.thread = Thread.ofPlatform().name(name).start(this.work);
    }

    public static Beside begin(String name, Runnable work) {
        return new Beside(work, name);
    }

    /** Waits until it is done; what went wrong in it is thrown here. */
    public void await() throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** It isn't cut short: half a change of a file would be the worse trouble. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
