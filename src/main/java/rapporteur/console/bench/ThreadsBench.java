package rapporteur.console.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rapporteur.corpus.Document;

/** How much faster minutes are taken on two processors than on one. */
final class ThreadsBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** While the JVM compiles, it takes the processor that a second thread would have; after these rounds it is done with the most of it. */
    private static final int WARMING = 2;

    private static final int ROUNDS = 5;

    private final Subject subject;
    private final List<Document> sample;

    ThreadsBench(Subject subject, List<Document> sample) {
        this.subject = subject;
        this.sample = List.copyOf(sample);
    }

    Figures measure(int size) throws Exception {
        Figures.Table table = Figures.of(
                "Taking minutes on several threads, " + size + " passages",
                "threads",
                "passages/s",
                "CPU ms/passage",
                "blocked ms",
                "× one",
                "× one, undisturbed");
        int passages = IndexingBench.passages(sample);
        List<Run> ones = new ArrayList<>();
        List<Run> twos = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            ones.add(on(1));
            twos.add(on(2));
        }
        Run one = middle(ones);
        for (Run run : List.of(one, middle(twos))) {
            table.row(
                    run.shares().size(),
                    passages / run.millis() * 1e3,
                    run.shares().stream().mapToDouble(Share::processor).sum() / passages,
                    run.shares().stream().mapToDouble(Share::blocked).sum(),
                    one.millis() / run.millis(),
                    one.longest() / run.longest());
        }
        return table.note("One thread and two in turn, medians of " + ROUNDS + " rounds after " + WARMING
                        + " that warm up. By the clock other work on the machine counts as well. Undisturbed compares"
                        + " what the longest of the threads was at work or blocked by another one.")
                .done();
    }

    /** What one thread took, in milliseconds: at work, and until others let it go on. */
    private record Share(double processor, double blocked) {}

    /** The milliseconds from the first document to the last, and the shares of the threads in them. */
    private record Run(double millis, List<Share> shares) {
        double longest() {
            return shares.stream()
                    .mapToDouble(share -> share.processor() + share.blocked())
                    .max()
                    .orElseThrow();
        }
    }

    private static Run middle(List<Run> runs) {
        return runs.stream()
                .skip(WARMING)
                .sorted(Comparator.comparingDouble(Run::millis))
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private Run on(int threads) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            long before = System.nanoTime();
            List<Future<Share>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int first = i;
                working.add(workers.submit(() -> everyNth(first, threads)));
            }
            List<Share> shares = new ArrayList<>();
            for (Future<Share> each : working) {
                shares.add(each.get());
            }
            return new Run((System.nanoTime() - before) / 1e6, shares);
        }
    }

    private Share everyNth(int first, int step) throws Exception {
        Spent spent = new Spent();
        long blockedBefore = blocked();
        for (int i = first; i < sample.size(); i += step) {
            Document document = sample.get(i);
            spent.on(() -> subject.take(document));
        }
        return new Share(spent.processorTotal(), blocked() - blockedBefore);
    }

    /** Milliseconds for which this thread has had to wait for a lock or for anything else. */
    private static long blocked() {
        THREADS.setThreadContentionMonitoringEnabled(true);
        ThreadInfo self = THREADS.getThreadInfo(Thread.currentThread().threadId());
        return self.getBlockedTime() + self.getWaitedTime();
    }
}
