package rapporteur.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is made when first asked for, once. Safe for use by many threads. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private @Nullable T made;

    private Lazy(Supplier<T> making) {
        this.making = making;
    }

    static <T> Lazy<T> of(Supplier<T> making) {
        return new Lazy<>(making);
    }

    @Override
    public synchronized T get() {
        T part = made;
        if (part == null) {
            part = making.get();
            made = part;
        }
        return part;
    }

    /** The part if anybody has asked for it; what was never made needs no closing. */
    synchronized Optional<T> ifMade() {
        return Optional.ofNullable(made);
    }
}
