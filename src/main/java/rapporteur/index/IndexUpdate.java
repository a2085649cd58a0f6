package rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.corpus.CorpusFolder.Contents;
import rapporteur.corpus.CorpusFolder.Entry;
import rapporteur.corpus.CorpusFolder.Problem;
import rapporteur.corpus.Document;
import rapporteur.corpus.UnreadableDocumentException;
import rapporteur.minutes.Minutes;

/** One run of an {@link IndexUpdater}: what there is to do, and what came of it. */
final class IndexUpdate implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexUpdate.class);

    /** So that an interrupted run loses little, and what waits to be written fits in memory. */
    private static final int CHANGES_PER_COMMIT = 200;

    private final Map<String, String> indexed;
    private final List<Entry> toRead = new ArrayList<>();
    private final Set<String> gone;

    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<Problem> problems;

    private @Nullable Function<Document, Minutes> minuteTaker;
    private @Nullable Writing writing;
    private int uncommitted;

    /** @param indexed the hashes of what is in the index, by id */
    IndexUpdate(Contents contents, Map<String, String> indexed, boolean everything) {
        this.indexed = indexed;
        this.gone = new TreeSet<>(indexed.keySet());
        this.problems = new ArrayList<>(contents.problems());

        for (Entry entry : contents.entries()) {
            gone.remove(entry.id());
            if (!everything && entry.hash().equals(indexed.get(entry.id()))) {
                unchanged.add(entry.id());
            } else {
                toRead.add(entry);
            }
        }
    }

    UpdateReport run(
            Function<Entry, Document> reader,
            Supplier<Function<Document, Minutes>> minuteTakers,
            Supplier<Writing> writings,
            Progress progress) {
        for (String id : gone) {
            remove(id, writings);
        }

        int done = 0;
        try (LookAhead<Entry, Taken> ahead = new LookAhead<>(toRead, entry -> take(entry, reader, minuteTakers))) {
            for (Entry entry : toRead) {
                progress.at(done++, toRead.size(), entry.id());
                put(entry, ahead, writings);
            }
        }

        if (writing != null) {
            writing.commit();
        }
        if (!toRead.isEmpty()) {
            progress.at(done, toRead.size(), "");
        }
        return new UpdateReport(added, changed, removed, unchanged, problems);
    }

    /** A document and its minutes. */
    private record Taken(Document document, Minutes minutes) {}

    private Taken take(
            Entry entry, Function<Entry, Document> reader, Supplier<Function<Document, Minutes>> minuteTakers) {
        Document document = reader.apply(entry);
        return new Taken(document, minuteTaker(minuteTakers).apply(document));
    }

    private void put(Entry entry, LookAhead<Entry, Taken> ahead, Supplier<Writing> writings) {
        try {
            Taken taken = ahead.next();
            writing(writings).put(taken.document(), taken.minutes());
            (indexed.containsKey(entry.id()) ? changed : added).add(entry.id());
            commitNowAndThen();
        } catch (ExecutionException e) {
            leaveOut(entry, Objects.requireNonNullElse(e.getCause(), e), writings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexTroubleException("The index was not brought up to date: the program is ending.", e);
        } catch (IndexTroubleException e) {
            throw e;
        } catch (RuntimeException e) {
            leaveOut(entry, e, writings);
        }
    }

    /** One document that trips the code must not keep the others from being found. */
    private void leaveOut(Entry entry, Throwable trouble, Supplier<Writing> writings) {
        if (trouble instanceof UnreadableDocumentException) {
            leaveOut(entry, trouble.getMessage(), writings);
        } else {
            LOG.error("{} can't be indexed", entry.file(), trouble);
            String kind = trouble.getClass().getSimpleName();
            leaveOut(entry, "could not be understood; the log says why (" + kind + ")", writings);
        }
    }

    private void leaveOut(Entry entry, @Nullable String why, Supplier<Writing> writings) {
        problems.add(new Problem(entry.file(), why == null ? "can't be read" : why));
        if (indexed.containsKey(entry.id())) {
            remove(entry.id(), writings);
        }
    }

    private void remove(String id, Supplier<Writing> writings) {
        writing(writings).remove(id);
        removed.add(id);
        commitNowAndThen();
    }

    private void commitNowAndThen() {
        uncommitted++;
        if (writing != null && uncommitted >= CHANGES_PER_COMMIT) {
            writing.commit();
            uncommitted = 0;
        }
    }

    private synchronized Function<Document, Minutes> minuteTaker(Supplier<Function<Document, Minutes>> minuteTakers) {
        Function<Document, Minutes> taker = minuteTaker;
        if (taker == null) {
            taker = minuteTakers.get();
            minuteTaker = taker;
        }
        return taker;
    }

    private Writing writing(Supplier<Writing> writings) {
        Writing open = writing;
        if (open == null) {
            open = writings.get();
            writing = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (writing != null) {
            writing.close();
        }
    }
}
