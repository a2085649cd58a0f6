package rapporteur.console.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** What one kind of work took each time it was done: time passed, and processor time of the thread that did it. */
final class Spent {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Long> wall = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    /** Work that may fail; the measurement fails with it. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    void on(Work work) throws Exception {
        long processorBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        work.run();
        long after = System.nanoTime();
        add(after - before, THREADS.getCurrentThreadCpuTime() - processorBefore);
    }

    void add(long wallNanos, long processorNanos) {
        wall.add(wallNanos);
        processor.add(processorNanos);
    }

    void addAll(Spent other) {
        wall.addAll(other.wall);
        processor.addAll(other.processor);
    }

    int times() {
        return wall.size();
    }

    /** In milliseconds; so are the others. */
    double fastest() {
        return quantile(wall, 0);
    }

    double median() {
        return quantile(wall, 0.5);
    }

    double p99() {
        return quantile(wall, 0.99);
    }

    double slowest() {
        return quantile(wall, 1);
    }

    double processorMedian() {
        return quantile(processor, 0.5);
    }

    double processorP99() {
        return quantile(processor, 0.99);
    }

    double total() {
        return sum(wall);
    }

    double processorTotal() {
        return sum(processor);
    }

    private static double sum(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    private static double quantile(List<Long> nanos, double share) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int last = sorted.size() - 1;
        return sorted.get((int) Math.min(last, Math.floor(share * sorted.size()))) / 1e6;
    }
}
