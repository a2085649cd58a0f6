package rapporteur.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import rapporteur.index.Space;

/**
 * The index as it was at one moment, kept open for as long as anybody reads it. What was counted for a space stays counted
 * from one reading to the next. Safe for use by many threads.
 */
final class Snapshot {
    private static final long NOT_COMMITTED = -1;

    private final IndexReader reader;
    private final long generation;
    private final boolean vectors;
    private final ConcurrentMap<Space, SpaceSearcher> searchers = new ConcurrentHashMap<>();

    /** Takes over the reader: it is closed when the last one lets go. */
    Snapshot(IndexReader reader) throws IOException {
        this.reader = reader;
        this.generation = reader instanceof DirectoryReader committed
                ? committed.getIndexCommit().getGeneration()
                : NOT_COMMITTED;
        this.vectors = FieldInfos.getMergedFieldInfos(reader).hasVectorValues();
    }

    IndexReader reader() {
        return reader;
    }

    /** Whether nothing has been committed to the directory since, here or by another process. */
    boolean isLatest(Directory directory) throws IOException {
        return SegmentInfos.getLastCommitGeneration(directory) == generation;
    }

    boolean hasVectors() {
        return vectors;
    }

    SpaceSearcher searcher(Space space) throws IOException {
        try {
            return searchers.computeIfAbsent(space, wanted -> {
                try {
                    return new SpaceSearcher(reader, wanted);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void hold() {
        reader.incRef();
    }

    void letGo() throws IOException {
        reader.decRef();
    }
}
