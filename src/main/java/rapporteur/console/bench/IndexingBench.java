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

    List<Figures> measure(int size) throws Exception {
        List<Document> sample = sample();
        return List.of(parts(size, sample), new ThreadsBench(subject, sample).measure(size));
    }

    private Figures parts(int size, List<Document> sample) throws Exception {
        Figures.Table table = Figures.of(
                "Indexing, " + size + " passages",
                "part",
                "passages/s",
                "MB/s",
                "CPU ms/passage",
                "× OpenNLP",
                "share of all, %");
        double bare = floor(sample).processorTotal();
        double language = language(sample).processorTotal();
        List<Minutes> minutes = new ArrayList<>();
        double taking = taking(sample, minutes).processorTotal();
        double lucene = lucene(sample, minutes).processorTotal();
        int passages = passages(sample);
        double vectors = vectors(sample) * passages;

        Row row = new Row(table, passages, megabytes(sample), bare, taking + lucene + vectors);
        row.add("OpenNLP alone", bare);
        row.add("language", language);
        row.add("minutes beyond it", taking - language);
        row.add("Lucene", lucene);
        row.add("all but vectors", taking + lucene);
        if (vectors > 0) {
            row.add("vectors of the passages", vectors);
        }
        whole(table, bare / passages);
        return table.note("Parts are of " + sample.size()
                        + " documents on one thread, in passages per second of processor"
                        + " time. Vectors are made later, in the background.")
                .done();
    }

    /** Puts down what a part of the work on the sample took, in milliseconds. */
    private record Row(Figures.Table table, int passages, double megabytes, double bare, double all) {
        void add(String part, double millis) {
            table.row(
                    part,
                    passages / millis * 1e3,
                    megabytes / millis * 1e3,
                    millis / passages,
                    millis / bare,
                    100 * millis / all);
        }
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
                processor / passages / bare,
                Double.NaN);
        table.note(String.format(
                java.util.Locale.ROOT,
                "The folder took %.1f s, in which %.2f processors were at work (compiling included).",
                seconds,
                processor / seconds / 1e3));
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

    /** Milliseconds a passage; none where there is no model. */
    private static double vectors(List<Document> sample) throws Exception {
        try (LazyEmbedder embedders = LazyEmbedder.shipped(true)) {
            Optional<Embedder> embedder = embedders.get();
            if (embedder.isEmpty()) {
                return 0;
            }
            Spent spent = new Spent();
            for (Document document : sample) {
                for (Passage passage : document.passages()) {
                    if (spent.times() < EMBEDDED) {
                        spent.on(() -> embedder.get().embed(document.text(passage.span())));
                    }
                }
            }
            return spent.processorTotal() / spent.times();
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

    static int passages(List<Document> documents) {
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
