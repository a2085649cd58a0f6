package rapporteur.console.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rapporteur.corpus.Document;

/** How much faster minutes are taken on two processors than on one. */
final class ThreadsBench {
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
                "× one");
        int passages = IndexingBench.passages(sample);
        Spent one = on(1);
        for (int threads = 1; threads <= 2; threads++) {
            Spent spent = threads == 1 ? one : on(threads);
            table.row(
                    threads,
                    passages / spent.total() * 1e3,
                    spent.processorTotal() / passages,
                    one.total() / spent.total());
        }
        return table.note("By the clock: where other work keeps the processors busy, several threads gain less.")
                .done();
    }

    /** The time from the first document to the last, and the processor time of all threads. */
    private Spent on(int threads) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            long before = System.nanoTime();
            List<Future<Spent>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int first = i;
                working.add(workers.submit(() -> everyNth(first, threads)));
            }
            double processor = 0;
            for (Future<Spent> each : working) {
                processor += each.get().processorTotal();
            }
            Spent all = new Spent();
            all.add(System.nanoTime() - before, (long) (processor * 1e6));
            return all;
        }
    }

    private Spent everyNth(int first, int step) throws Exception {
        Spent spent = new Spent();
        for (int i = first; i < sample.size(); i += step) {
            Document document = sample.get(i);
            spent.on(() -> subject.take(document));
        }
        return spent;
    }
}
