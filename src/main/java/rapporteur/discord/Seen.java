package rapporteur.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/** Events that came lately: Discord may send one again after a connection was lost. Safe for use by many threads. */
final class Seen {
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Boolean> ids = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether the event is new. */
    synchronized boolean first(long id) {
        return ids.put(id, true) == null;
    }
}
