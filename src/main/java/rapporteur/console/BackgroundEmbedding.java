package rapporteur.console;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.index.Progress;

/**
 * Makes vectors for the documents of a workroom while it is used for something else; to be closed before it. Vectors that aren't
 * made by then are left for another time.
 */
final class BackgroundEmbedding implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundEmbedding.class);

    private final Workroom room;
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private Optional<Thread> embedding = Optional.empty();

    BackgroundEmbedding(Workroom room) {
        this.room = room;
    }

    void begin() {
        embedding = Optional.of(Thread.ofPlatform().name("embedding").start(this::embed));
    }

    private void embed() {
        try {
            room.embed(Progress.SILENT, wanted::get);
        } catch (RuntimeException failure) {
            LOG.warn("Some documents are found by their words only for now.", failure);
        }
    }

    /** The document at hand is finished, as the workroom may not be closed before. */
    @Override
    public void close() {
        wanted.set(false);
        try {
            if (embedding.isPresent()) {
                embedding.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
