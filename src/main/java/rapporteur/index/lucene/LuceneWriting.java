package rapporteur.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import rapporteur.index.DocumentVectors;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.minutes.Minutes;

/**
 * Gathers changes and hands them over at once, so that others can write meanwhile and what was never committed has never
 * been near the index. For use by one thread.
 */
final class LuceneWriting implements Writing {
    private final Space space;
    private final Pen pen;
    private final List<Change> changes = new ArrayList<>();
    private boolean closed;

    /**
     * The entries that come in the place of those with the key; none where a document is removed.
     *
     * @param onlyWhere a term that must be in the index for the change to be made; any will do where there is none
     */
    record Change(Term key, List<Document> entries, Optional<Term> onlyWhere) {}

    /** What writes. */
    interface Pen {
        void write(List<Change> changes);

        void layDown();
    }

    LuceneWriting(Space space, Pen pen) {
        this.space = space;
        this.pen = pen;
    }

    @Override
    public void put(rapporteur.corpus.Document document, Minutes minutes) {
        Block block = new Block(space, document, minutes, Optional.empty());
        change(block, Optional.empty());
    }

    @Override
    public void put(rapporteur.corpus.Document document, Minutes minutes, DocumentVectors vectors) {
        Block block = new Block(space, document, minutes, Optional.of(vectors));
        change(block, Optional.of(block.version()));
    }

    private void change(Block block, Optional<Term> onlyWhere) {
        try {
            changes.add(new Change(block.key(), block.entries(), onlyWhere));
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        }
    }

    @Override
    public void remove(String document) {
        changes.add(new Change(Fields.key(space, document), List.of(), Optional.empty()));
    }

    @Override
    public void commit() {
        if (closed) {
            throw new IllegalStateException("the writing is closed");
        }
        if (!changes.isEmpty()) {
            pen.write(changes);
            changes.clear();
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            changes.clear();
            pen.layDown();
        }
    }
}
