package rapporteur.index.lucene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Embedder;

/** The vectors of what was asked last: one question goes through several searches, and in servers through two spaces. Safe for use by many threads. */
final class AskedVectors {
    /** As many as may be answered at once. */
    private static final int MOST = 64;

    private final Map<Asked, Vector> last = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Vector> eldest) {
            return size() > MOST;
        }
    });

    private record Asked(String embedder, String text) {}

    /** Made by whoever wants it first; others wait for it. */
    private static final class Vector {
        private float @Nullable [] made;

        synchronized float[] of(String text, Embedder embedder) {
            float[] known = made;
            if (known == null) {
                known = embedder.embed(text);
                made = known;
            }
            return known;
        }
    }

    float[] of(String text, Embedder embedder) {
        return last.computeIfAbsent(new Asked(embedder.fingerprint(), text), unused -> new Vector())
                .of(text, embedder);
    }
}
