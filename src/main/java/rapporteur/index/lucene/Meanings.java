package rapporteur.index.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapporteur.index.Fusion;
import rapporteur.language.Embedder;

/**
 * What the questions put to one reading mean. The embedder is asked for only where there are vectors to compare with, and once
 * while the same is asked. Safe for use by many threads.
 */
final class Meanings {
    private final Supplier<Optional<Embedder>> embedder;
    private final Fusion fusion;
    private final boolean any;
    private final AtomicReference<Map.@Nullable Entry<String, float[]>> last = new AtomicReference<>();

    /** @param present whether there are vectors to compare with */
    Meanings(boolean present, Supplier<Optional<Embedder>> embedder, double weight) {
        this.embedder = embedder;
        this.fusion = new Fusion(weight);
        this.any = weight > 0 && present;
    }

    Fusion fusion() {
        return fusion;
    }

    /** The search for entries of the sort that mean what is asked, where that is possible. */
    Optional<VectorSearch> search(SpaceSearcher searcher, Entry sort, String asked) {
        return any ? embedder.get().map(one -> search(searcher, sort, asked, one)) : Optional.empty();
    }

    private VectorSearch search(SpaceSearcher searcher, Entry sort, String asked, Embedder one) {
        Map.Entry<String, float[]> now = last.get();
        if (now == null || !now.getKey().equals(asked)) {
            now = Map.entry(asked, one.embed(asked));
            last.set(now);
        }
        return new VectorSearch(searcher, sort, one.fingerprint(), now.getValue(), VectorSearch.MOST_COMPARED);
    }
}
