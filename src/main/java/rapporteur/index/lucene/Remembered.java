package rapporteur.index.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What has been found out about one snapshot, which never changes: so many things at most. Safe for use by many threads. */
final class Remembered<K, V> {
    private final Map<K, V> found = new ConcurrentHashMap<>();
    private final int most;

    Remembered(int most) {
        this.most = most;
    }

    /** Finds something out. */
    @FunctionalInterface
    interface Finding<V> {
        V find() throws IOException;
    }

    V get(K key, Finding<V> finding) throws IOException {
        V known = found.get(key);
        if (known == null) {
            known = finding.find();
            if (found.size() < most) {
                found.put(key, known);
            }
        }
        return known;
    }
}
