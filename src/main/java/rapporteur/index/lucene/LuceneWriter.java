package rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.index.IndexTroubleException;

/**
 * Writes for all who have something to write, one after the other. Holds Lucene's lock on the folder only while somebody
 * does, so that processes can take turns. Safe for use by many threads.
 */
final class LuceneWriter implements LuceneWriting.Pen {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneWriter.class);

    private final Path folder;
    private final Directory directory;
    private final Stamp stamp;
    private @Nullable IndexWriter writer;
    private boolean written;
    private int writings;

    LuceneWriter(Path folder, Directory directory, Stamp stamp) {
        this.folder = folder;
        this.directory = directory;
        this.stamp = stamp;
    }

    /** Makes sure that writing is possible; to be followed by {@link #layDown()}. */
    synchronized void take() {
        open();
        writings++;
    }

    @Override
    public synchronized void write(List<LuceneWriting.Change> changes) {
        IndexWriter open = open();
        try {
            for (LuceneWriting.Change change : changes) {
                if (change.onlyWhere().isPresent()
                        && !holds(open, change.onlyWhere().get())) {
                    LOG.debug("{} has changed meanwhile", change.key());
                } else if (change.entries().isEmpty()) {
                    open.deleteDocuments(change.key());
                } else {
                    open.updateDocuments(change.key(), change.entries());
                }
            }
            open.setLiveCommitData(stamp.data().entrySet());
            open.commit();
            written = true;
        } catch (IOException | RuntimeException e) {
            writer = null;
            rollBack(open);
            throw trouble("could not be written: " + e.getMessage() + ". Is the disk full?", e);
        }
    }

    /** Whether the term is there now, with all that has been written so far. */
    private static boolean holds(IndexWriter open, Term term) throws IOException {
        try (DirectoryReader now = DirectoryReader.open(open)) {
            return new IndexSearcher(now).count(new TermQuery(term)) > 0;
        }
    }

    @Override
    public synchronized void layDown() {
        writings--;
        if (writings == 0) {
            close();
        }
    }

    synchronized void close() {
        IndexWriter open = writer;
        writer = null;
        if (open == null) {
            return;
        }

        if (written) {
            try {
                open.close();
            } catch (IOException e) {
                // All that was promised has been committed; what fails here is tidying up.
                LOG.warn("The index in {} could not be tidied up.", folder, e);
                rollBack(open);
            }
        } else {
            // Closing would commit, without a stamp, that there is nothing.
            rollBack(open);
        }
    }

    private IndexWriter open() {
        IndexWriter open = writer;
        if (open != null) {
            return open;
        }

        try {
            open = new IndexWriter(directory, config());
            if (!belongs()) {
                rollBack(open);
                throw trouble("has been taken over by another version of the program. Start again.", null);
            }
            writer = open;
            written = false;
            return open;
        } catch (LockObtainFailedException e) {
            throw trouble("is being written by another Rapporteur. Stop that one, or wait until it is done.", e);
        } catch (IOException e) {
            throw trouble("can't be written. Check the rights on the folder and the room on its disk.", e);
        }
    }

    private boolean belongs() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return true;
        }
        return stamp.isOn(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(EnglishAnalyzer.TEXT)
                .setCodec(new IndexCodec())
                .setSimilarity(SpaceSearcher.SIMILARITY)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    }

    private void rollBack(IndexWriter failed) {
        try {
            failed.rollback();
        } catch (IOException e) {
            LOG.warn("Changes to the index in {} could not be rolled back.", folder, e);
        }
    }

    private IndexTroubleException trouble(String what, @Nullable Exception cause) {
        return new IndexTroubleException("The index in " + folder + " " + what, cause);
    }
}
