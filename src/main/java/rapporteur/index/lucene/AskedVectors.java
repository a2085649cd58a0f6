package rapporteur.index.lucene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rapporteur.language.Embedder;

/** The vectors of what was asked last: one question goes through several searches, and in servers through two spaces. Safe for use by many threads. */
final class AskedVectors {
    /** As many as may be answered at once. */
    private static final int MOST = 64;

    private final Map<Asked, Once<float[], RuntimeException>> last = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Once<float[], RuntimeException>> eldest) {
            return size() > MOST;
        }
    });

    private record Asked(String embedder, String text) {}

    float[] of(String text, Embedder embedder) {
        return last.computeIfAbsent(
                        new Asked(embedder.fingerprint(), text), unused -> new Once<>(() -> embedder.embed(text)))
                .get();
    }
}
