package rapporteur.console.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** So many of so many. */
public record Share(long some, long all) {
    private static final double HUNDRED = 100;

    static <T> Share of(List<T> things, Predicate<T> wanted) {
        return new Share(things.stream().filter(wanted).count(), things.size());
    }

    Share plus(Share other) {
        return new Share(some + other.some, all + other.all);
    }

    /** From 0 to 1; 0 of nothing. */
    public double ratio() {
        return all == 0 ? 0 : (double) some / all;
    }

    /** "93.5%", or "-" of nothing. */
    public String percent() {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", HUNDRED * some / all);
    }
}
