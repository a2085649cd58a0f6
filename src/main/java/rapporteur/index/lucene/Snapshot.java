package rapporteur.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import rapporteur.index.Space;

/**
 * The index as it was at one moment, kept open for as long as anybody reads it. What was counted for a space stays counted
 * from one reading to the next. Safe for use by many threads.
 */
final class Snapshot {
    private final IndexReader reader;
    private final boolean vectors;
    private final ConcurrentMap<Space, SpaceSearcher> searchers = new ConcurrentHashMap<>();

    /** Takes over the reader: it is closed when the last one lets go. */
    Snapshot(IndexReader reader) {
        this.reader = reader;
        this.vectors = FieldInfos.getMergedFieldInfos(reader).hasVectorValues();
    }

    IndexReader reader() {
        return reader;
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
