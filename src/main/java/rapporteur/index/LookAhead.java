package rapporteur.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on the next few items, on all processors, while the result of the one before is used. Results come in order. */
final class LookAhead<T, R> implements AutoCloseable {
    /** Of the items for each processor: enough to work on while what is done is being committed. */
    private static final int AHEAD = 16;

    private final Iterator<T> items;
    private final Function<T, R> work;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    LookAhead(Collection<T> items, Function<T, R> work) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.items = items.iterator();
        this.work = work;
        this.most = AHEAD * processors;
        this.workers = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().name("reading-", 1).factory());
    }

    /** The result of the next item, once it is there. */
    R next() throws ExecutionException, InterruptedException {
        while (underWay.size() < most && items.hasNext()) {
            T item = items.next();
            underWay.add(workers.submit(() -> work.apply(item)));
        }
        return underWay.remove().get();
    }

    /** What is being worked on is finished; nothing else is begun. */
    @Override
    public void close() {
        underWay.forEach(result -> result.cancel(false));
        workers.close();
    }
}
