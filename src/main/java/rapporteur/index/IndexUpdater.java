package rapporteur.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.CorpusFolder.Contents;
import rapporteur.corpus.CorpusFolder.Entry;
import rapporteur.corpus.Document;
import rapporteur.minutes.MinuteTaker;
import rapporteur.minutes.Minutes;

/**
 * Brings an index up to date with a corpus folder, reading only what has changed. The folder is the truth: what is not in it, or
 * can't be read any more, leaves the index.
 */
public final class IndexUpdater {
    private final Supplier<Contents> folder;
    private final Function<Entry, Document> reader;
    private final Index index;
    private final Space space;
    private final Supplier<Function<Document, Minutes>> minuteTaker;

    /** @param minuteTaker asked for only when there are minutes to take, as its models take a moment to load */
    public IndexUpdater(CorpusFolder folder, Index index, Space space, Supplier<MinuteTaker> minuteTaker) {
        this(folder::contents, folder::read, index, space, () -> minuteTaker.get()::take);
    }

    /** The same from any supply of documents, with minutes taken in any way. */
    public IndexUpdater(
            Supplier<Contents> folder,
            Function<Entry, Document> reader,
            Index index,
            Space space,
            Supplier<Function<Document, Minutes>> minuteTaker) {
        this.folder = folder;
        this.reader = reader;
        this.index = index;
        this.space = space;
        this.minuteTaker = minuteTaker;
    }

    /**
     * Reads new and changed files and drops what is gone. What was done before an interruption is kept.
     *
     * @throws IndexTroubleException where there is something to do and the index can't be written
     */
    public UpdateReport update(Progress progress) {
        return run(false, progress);
    }

    /** Reads all files again, whether or not they have changed. */
    public UpdateReport rebuild(Progress progress) {
        return run(true, progress);
    }

    // One at a time: two would do the same work twice.
    private synchronized UpdateReport run(boolean everything, Progress progress) {
        Contents contents = folder.get();
        Map<String, String> indexed = new LinkedHashMap<>();
        try (Reading reading = index.reading(space)) {
            reading.documents().forEach(listing -> indexed.put(listing.id(), listing.hash()));
        }

        try (IndexUpdate update = new IndexUpdate(contents, indexed, everything)) {
            return update.run(reader, minuteTaker, () -> index.writing(space), progress);
        }
    }
}
