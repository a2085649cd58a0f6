package rapporteur.index.lucene;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import rapporteur.index.Fusion;
import rapporteur.language.Embedder;

/**
 * What the questions put to one reading mean. The embedder is asked for only where there are vectors to compare with. Safe for use
 * by many threads.
 */
final class Meanings {
    private final Supplier<Optional<Embedder>> embedder;
    private final AskedVectors asked;
    private final Fusion fusion;
    private final boolean any;

    /** @param present whether there are vectors to compare with */
    Meanings(boolean present, Supplier<Optional<Embedder>> embedder, AskedVectors asked, double weight) {
        this.embedder = embedder;
        this.asked = asked;
        this.fusion = new Fusion(weight);
        this.any = weight > 0 && present;
    }

    Fusion fusion() {
        return fusion;
    }

    /** Makes the vector of what is going to be asked, where it can be compared with any. */
    void prepare(String text) {
        if (any && !text.isBlank()) {
            embedder.get().ifPresent(one -> asked.of(text, one));
        }
    }

    /** Begins with that on another processor, where one is free; what fails there fails again for whoever needs it. */
    void expect(String text) {
        if (any && !text.isBlank()) {
            var unused = CompletableFuture.runAsync(() -> prepare(text));
        }
    }

    /** The search for entries of the sort that mean what is asked, where that is possible. */
    Optional<VectorSearch> search(SpaceSearcher searcher, Entry sort, String text) {
        return any && !text.isBlank()
                ? embedder.get()
                        .map(one -> new VectorSearch(
                                searcher, sort, one.fingerprint(), asked.of(text, one), VectorSearch.MOST_COMPARED))
                : Optional.empty();
    }
}
