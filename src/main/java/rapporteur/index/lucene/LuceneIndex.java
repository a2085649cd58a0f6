package rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.index.Index;
import rapporteur.index.IndexTroubleException;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.language.Embedder;

/**
 * The index in a folder, or in memory where the folder can't be used. Opening one never fails: what is no good is emptied.
 * Nothing is locked before the first {@link #writing}, so any number of processes can read while one writes.
 */
public final class LuceneIndex implements Index {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private final Path folder;
    private final Directory directory;
    private final Opening opening;
    private final Optional<String> notice;
    private final Stamp stamp;
    private final Supplier<Optional<Embedder>> embedder;
    private final AskedVectors asked = new AskedVectors();
    private final double weightOfMeaning;
    private final LuceneWriter writer;
    private Snapshot snapshot;
    private boolean closed;

    private LuceneIndex(
            Path folder, IndexFolder found, Stamp stamp, Supplier<Optional<Embedder>> embedder, double weightOfMeaning)
            throws IOException {
        this.folder = folder;
        this.directory = found.directory();
        this.opening = found.opening();
        this.notice = found.notice();
        this.stamp = stamp;
        this.embedder = embedder;
        this.weightOfMeaning = weightOfMeaning;
        this.writer = new LuceneWriter(folder, directory, stamp);

        IndexReader reader = found.reader().isPresent() ? found.reader().get() : new MultiReader();
        this.snapshot = new Snapshot(reader);
    }

    /** Opens the index in the folder, to be searched by words. */
    public static LuceneIndex open(Path folder, String fingerprint) {
        return open(folder, fingerprint, Optional::empty, 0);
    }

    /**
     * Opens the index in the folder.
     *
     * @param fingerprint of the code and models that make what is kept; an index of another one is not used
     * @param embedder asked for when there are vectors to compare a question with
     * @param weightOfMeaning from 0 to 1, for what passages mean as against the words they have
     */
    public static LuceneIndex open(
            Path folder, String fingerprint, Supplier<Optional<Embedder>> embedder, double weightOfMeaning) {
        Stamp stamp = new Stamp(fingerprint);
        try {
            return new LuceneIndex(folder, IndexFolder.open(folder, stamp), stamp, embedder, weightOfMeaning);
        } catch (IOException e) {
            throw new IndexTroubleException("The index in " + folder + " can't be opened: " + e.getMessage(), e);
        }
    }

    /** What was in the folder. */
    public Opening openedAs() {
        return opening;
    }

    /** What to tell a person about where the index is kept, if that is not where it should be. */
    public Optional<String> notice() {
        return notice;
    }

    /** Whether any document has vectors, so that a question is to be compared with them. */
    public synchronized boolean hasVectors() {
        return snapshot.hasVectors();
    }

    @Override
    public Reading reading(Space space) {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the index is closed");
            }

            refresh();
            try {
                Meanings meanings = new Meanings(snapshot.hasVectors(), embedder, asked, weightOfMeaning);
                return new LuceneReading(snapshot, space, meanings, this::unreadable);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
    }

    @Override
    public Writing writing(Space space) {
        writer.take();
        return new LuceneWriting(space, writer);
    }

    /** Goes on with what has been committed since, here or by another process. */
    private void refresh() {
        try {
            if (snapshot.isLatest(directory)) {
                return;
            }
            Optional<DirectoryReader> newer = newer();
            if (newer.isPresent()) {
                Map<String, String> commit = newer.get().getIndexCommit().getUserData();
                if (stamp.isOn(commit)) {
                    Snapshot older = snapshot;
                    snapshot = new Snapshot(newer.get());
                    older.letGo();
                } else {
                    // A program of another version has taken the folder over; what was open stays readable.
                    newer.get().close();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The changes to the index in {} can't be read; answering from what was there before.", folder, e);
        }
    }

    private Optional<DirectoryReader> newer() throws IOException {
        if (snapshot.reader() instanceof DirectoryReader open) {
            return Optional.ofNullable(DirectoryReader.openIfChanged(open));
        }
        return DirectoryReader.indexExists(directory) ? Optional.of(DirectoryReader.open(directory)) : Optional.empty();
    }

    private IndexTroubleException unreadable(IOException failure) {
        IndexFolder.mark(directory, failure);
        return new IndexTroubleException(
                "The index in " + folder + " can't be read. Start again, and it is built anew from the corpus.",
                failure);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }

        try (directory) {
            writer.close();
            snapshot.letGo();
        } catch (IOException e) {
            throw new IndexTroubleException("The index in " + folder + " can't be closed: " + e.getMessage(), e);
        }
    }
}
