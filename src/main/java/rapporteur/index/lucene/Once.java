package rapporteur.index.lucene;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to make and is made once, by whoever wants it first; others wait for it. What fails, fails again for
 * whoever wants it next. Safe for use by many threads.
 */
final class Once<T, E extends Exception> {
    private final Making<T, E> making;
    private @Nullable T made;

    Once(Making<T, E> making) {
        this.making = making;
    }

    /** How it is made. */
    @FunctionalInterface
    interface Making<T, E extends Exception> {
        T make() throws E;
    }

    /** Lets another processor make it, where one is free. */
    void begin() {
        Callable<T> work = this::get;
        var unused = ForkJoinPool.commonPool().submit(work);
    }

    synchronized T get() throws E {
        T known = made;
        if (known == null) {
            known = making.make();
            made = known;
        }
        return known;
    }
}
