package rapporteur.index.lucene;

import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the numbers of all entries that a query matches, in ascending order. */
final class EveryEntry implements CollectorManager<EveryEntry.Gathering, int[]> {
    @Override
    public Gathering newCollector() {
        return new Gathering();
    }

    @Override
    public int[] reduce(Collection<Gathering> parts) {
        return parts.stream()
                .flatMapToInt(part -> part.numbers.build())
                .sorted()
                .toArray();
    }

    /** The entries of one thread's share. */
    static final class Gathering extends SimpleCollector {
        private final IntStream.Builder numbers = IntStream.builder();
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext part) {
            base = part.docBase;
        }

        @Override
        public void collect(int entry) {
            numbers.add(base + entry);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
