package rapporteur.minutes;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import rapporteur.corpus.Span;

/** The stretches of a document that are words for a time, which other finders must not take for something else. */
final class Dates {
    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

    Dates(List<Event> events) {
        events.forEach(
                event -> byStart.put(event.when().span().start(), event.when().span()));
    }

    boolean overlap(Span words) {
        Map.Entry<Integer, Span> before = byStart.lowerEntry(words.end());
        return before != null && before.getValue().overlaps(words);
    }
}
