package rapporteur.index;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import rapporteur.corpus.Document;
import rapporteur.language.Embedder;
import rapporteur.minutes.Minutes;

/**
 * Gives vectors to the documents of a space that have none, or those of another embedder. Documents are found by their words
 * meanwhile. What was done before an interruption is kept, and the next run goes on from there.
 */
public final class VectorUpdater {
    private final Index index;
    private final Space space;
    private final Supplier<Optional<Embedder>> embedder;

    /** @param embedder asked for only when there is something to embed, as loading it takes a moment */
    public VectorUpdater(Index index, Space space, Supplier<Optional<Embedder>> embedder) {
        this.index = index;
        this.space = space;
        this.embedder = embedder;
    }

    /** Does all there is to do. */
    public int update(Progress progress) {
        return update(progress, () -> true);
    }

    /**
     * Ends after the document at hand when it is not wanted any more.
     *
     * @return how many documents got vectors
     */
    public int update(Progress progress, BooleanSupplier wanted) {
        if (isEmpty()) {
            return 0;
        }
        return embedder.get().map(one -> update(one, progress, wanted)).orElse(0);
    }

    private boolean isEmpty() {
        try (Reading reading = index.reading(space)) {
            return reading.size() == 0;
        }
    }

    private int update(Embedder one, Progress progress, BooleanSupplier wanted) {
        List<String> waiting;
        try (Reading reading = index.reading(space)) {
            waiting = reading.withoutVectors(one.fingerprint());
        }

        int done = 0;
        for (String id : waiting) {
            if (!wanted.getAsBoolean()) {
                return done;
            }
            progress.at(done, waiting.size(), id);
            embed(id, one);
            done++;
        }
        if (!waiting.isEmpty()) {
            progress.at(done, waiting.size(), "");
        }
        return done;
    }

    private void embed(String id, Embedder one) {
        try (Reading reading = index.reading(space)) {
            Optional<Document> document = reading.document(id);
            Optional<Minutes> minutes = reading.minutes(id);
            if (document.isPresent() && minutes.isPresent()) {
                DocumentVectors vectors = DocumentVectors.of(document.get(), minutes.get(), one);
                try (Writing writing = index.writing(space)) {
                    writing.put(document.get(), minutes.get(), vectors);
                    writing.commit();
                }
            }
        }
    }
}
