package rapporteur.language;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedder, loaded when first wanted; none where it is switched off or can't run on this machine, which is logged once.
 * Whoever asks must do without as well. Safe for use by many threads.
 */
public final class LazyEmbedder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LazyEmbedder.class);

    private final Loader loader;
    private boolean off;
    private volatile @Nullable Embedder embedder;

    /** Loads an embedder, or fails in one of the ways in which files and native libraries do. */
    @FunctionalInterface
    interface Loader {
        Embedder load() throws IOException, OrtException;
    }

    LazyEmbedder(boolean on, Loader loader) {
        this.off = !on;
        this.loader = loader;
    }

    /** The model that comes with the program, or nothing where it is not wanted. */
    public static LazyEmbedder shipped(boolean on) {
        return new LazyEmbedder(on, () -> EmbeddingModel.load(new EmbeddingFiles()));
    }

    /** What there is, loaded now if need be. */
    public synchronized Optional<Embedder> get() {
        Embedder made = embedder;
        if (made == null && !off) {
            made = load();
            embedder = made;
        }
        return Optional.ofNullable(made);
    }

    private @Nullable Embedder load() {
        try {
            return loader.load();
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            off = true;
            LOG.warn("Texts are compared by their words only: the embedding model can't be loaded ({}).", e.toString());
            LOG.debug("The embedding model can't be loaded", e);
            return null;
        }
    }

    /** What has been loaded by now; waits for nothing. */
    public Optional<Embedder> ifLoaded() {
        return Optional.ofNullable(embedder);
    }

    /** Nothing is to be had from then on; what is being embedded is finished before. */
    @Override
    public synchronized void close() {
        Embedder made = embedder;
        off = true;
        embedder = null;
        if (made instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.debug("The embedding model can't be closed", e);
            }
        }
    }
}
