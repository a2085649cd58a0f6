package rapporteur.console;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.index.Progress;

/** Makes vectors for the documents of a workroom while it is used for something else. */
final class BackgroundEmbedding {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundEmbedding.class);

    private BackgroundEmbedding() {}

    /** Does the work; vectors that aren't made when it is done are left for another time. */
    static int during(IntSupplier work, Workroom room) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        Thread embedding = Thread.ofPlatform().name("embedding").start(() -> embed(room, wanted));
        try {
            return work.getAsInt();
        } finally {
            wanted.set(false);
            await(embedding);
        }
    }

    private static void embed(Workroom room, AtomicBoolean wanted) {
        try {
            room.embed(Progress.SILENT, wanted::get);
        } catch (RuntimeException failure) {
            LOG.warn("Some documents are found by their words only for now.", failure);
        }
    }

    /** The document at hand is finished, as the workroom may not be closed before. */
    private static void await(Thread embedding) {
        try {
            embedding.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
