package rapporteur.console.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.console.bench.floor.RawOpenNlp;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.language.Embedder;
import rapporteur.language.Language;
import rapporteur.language.LazyEmbedder;
import rapporteur.minutes.Minutes;

/** How fast documents become findable, and which part of the work takes how long. */
final class IndexingBench {
    private static final int SAMPLE = 200;
    private static final int WARMING = 50;
    private static final int EMBEDDED = 40;
    private static final Space SCRATCH = new Space("bench");

    private final Subject subject;
    private final Load load;
    private final Path corpus;

    IndexingBench(Subject subject, Load load, Path corpus) {
        this.subject = subject;
        this.load = load;
        this.corpus = corpus;
    }

    Figures measure(int size) throws Exception {
        Figures.Table table = Figures.of(
                "Indexing, " + size + " passages", "part", "passages/s", "MB/s", "CPU ms/passage", "× OpenNLP");
        List<Document> sample = sample();
        int passages = passages(sample);
        double megabytes = megabytes(sample);

        Spent floor = floor(sample);
        Spent language = language(sample);
        List<Minutes> minutes = new ArrayList<>();
        Spent taking = taking(sample, minutes);
        Spent lucene = lucene(sample, minutes);
        double bare = floor.processorTotal();

        row(table, "OpenNLP alone", floor.processorTotal(), passages, megabytes, bare);
        row(table, "language", language.processorTotal(), passages, megabytes, bare);
        row(table, "minutes beyond it", taking.processorTotal() - language.processorTotal(), passages, megabytes, bare);
        row(table, "Lucene", lucene.processorTotal(), passages, megabytes, bare);
        row(table, "all but vectors", taking.processorTotal() + lucene.processorTotal(), passages, megabytes, bare);
        vectors(sample)
                .ifPresent(spent -> row(
                        table,
                        "vectors of the passages",
                        spent.processorTotal() / spent.times() * passages,
                        passages,
                        megabytes,
                        bare));
        whole(table, bare / passages);
        return table.note("Parts are of " + sample.size()
                        + " documents on one thread, in passages per second of processor"
                        + " time. Vectors are made later, in the background.")
                .done();
    }

    /** The run over the folder as a user has it, all processors at work; by the clock. */
    private void whole(Figures.Table table, double bare) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double megabytes = size(corpus) / 1e6;
        long processorBefore = system.getProcessCpuTime();
        long before = System.nanoTime();
        subject.update();
        double seconds = (System.nanoTime() - before) / 1e9;
        double processor = (system.getProcessCpuTime() - processorBefore) / 1e6;
        int passages = load.documents() * 10;
        table.row(
                "the folder, by the clock",
                passages / seconds,
                megabytes / seconds,
                processor / passages,
                processor / passages / bare);
        table.note(String.format(
                java.util.Locale.ROOT,
                "The folder took %.1f s, in which %.2f processors were at work (compiling included).",
                seconds,
                processor / seconds / 1e3));
    }

    private static void row(
            Figures.Table table, String part, double millis, int passages, double megabytes, double bare) {
        table.row(part, passages / millis * 1e3, megabytes / millis * 1e3, millis / passages, millis / bare);
    }

    private List<Document> sample() throws Exception {
        List<Document> sample = new ArrayList<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file :
                    files.filter(Files::isRegularFile).sorted().limit(SAMPLE).toList()) {
                sample.add(subject.read(file));
            }
        }
        return sample;
    }

    private static Spent floor(List<Document> sample) throws Exception {
        RawOpenNlp openNlp = new RawOpenNlp();
        return twice(sample, document -> {
            for (Passage passage : document.passages()) {
                openNlp.tag(document.text(passage.span()));
            }
        });
    }

    private static Spent language(List<Document> sample) throws Exception {
        Language language = Language.load();
        return twice(sample, document -> {
            for (Passage passage : document.passages()) {
                language.sentences(document.text(), passage.span());
            }
        });
    }

    private Spent taking(List<Document> sample, List<Minutes> minutes) throws Exception {
        return twice(sample, document -> {
            minutes.add(subject.take(document));
            if (minutes.size() > sample.size()) {
                minutes.removeFirst();
            }
        });
    }

    private Spent lucene(List<Document> sample, List<Minutes> inOrder) throws Exception {
        Spent spent = new Spent();
        for (int round = 0; round < 2; round++) {
            spent = new Spent();
            try (Writing writing = subject.index().writing(SCRATCH)) {
                for (int i = 0; i < sample.size(); i++) {
                    Document document = sample.get(i);
                    Minutes minutes = inOrder.get(i);
                    spent.on(() -> writing.put(document, minutes));
                }
                spent.on(writing::commit);
            }
        }
        try (Writing writing = subject.index().writing(SCRATCH)) {
            sample.forEach(document -> writing.remove(document.id()));
            writing.commit();
        }
        return spent;
    }

    private static Optional<Spent> vectors(List<Document> sample) throws Exception {
        try (LazyEmbedder embedders = LazyEmbedder.shipped(true)) {
            Optional<Embedder> embedder = embedders.get();
            if (embedder.isEmpty()) {
                return Optional.empty();
            }
            Spent spent = new Spent();
            for (Document document : sample) {
                for (Passage passage : document.passages()) {
                    if (spent.times() < EMBEDDED) {
                        spent.on(() -> embedder.get().embed(document.text(passage.span())));
                    }
                }
            }
            return Optional.of(spent);
        }
    }

    /** A part of the work on one document. */
    @FunctionalInterface
    private interface Part {
        void on(Document document) throws Exception;
    }

    /** What it takes once the compiler has seen it. */
    private static Spent twice(List<Document> sample, Part part) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            part.on(sample.get(i % sample.size()));
        }
        Spent spent = new Spent();
        for (Document document : sample) {
            spent.on(() -> part.on(document));
        }
        return spent;
    }

    private static int passages(List<Document> documents) {
        return documents.stream()
                .mapToInt(document -> document.passages().size())
                .sum();
    }

    private static double megabytes(List<Document> documents) {
        return documents.stream().mapToInt(document -> document.text().length()).sum() / 1e6;
    }

    static long size(Path folder) throws Exception {
        long size = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
