package rapporteur.console.bench;

import java.util.List;
import java.util.Set;

/**
 * What to measure.
 *
 * @param sizes in passages, each a corpus of its own
 * @param questions of each kind
 */
public record Plan(List<Integer> sizes, int questions, long seed, Set<Part> parts) {
    /** A table or a few that belong together. */
    public enum Part {
        INDEXING,
        ANSWERING,
        IMPORTING,
        RETRIEVAL,
        FOOTPRINT,
        MEANING,
        STARTING;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Plan {
        sizes = List.copyOf(sizes);
        parts = Set.copyOf(parts);
    }
}
