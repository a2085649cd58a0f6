package rapporteur.minutes;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import rapporteur.corpus.Span;

/** Leaves out of the minutes what was found where nothing was understood. */
final class Understood {
    private final NavigableMap<Integer, Span> dark = new TreeMap<>();

    Understood(List<NotUnderstood> notUnderstood) {
        notUnderstood.forEach(stretch -> dark.put(stretch.span().start(), stretch.span()));
    }

    <T> List<T> only(List<T> entries, Function<T, Span> place) {
        return entries.stream().filter(entry -> isAt(place.apply(entry))).toList();
    }

    boolean isAt(Span place) {
        Map.Entry<Integer, Span> before = dark.floorEntry(place.start());
        return before == null || !before.getValue().contains(place.start());
    }
}
