package rapporteur.console.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.corpus.Document;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.minutes.Minutes;

/** What the program takes of memory and disk, and how soon a document can be found once its minutes are taken. */
final class FootprintBench {
    private static final int PUBLISHED = 30;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Subject subject;
    private final Load load;
    private final Path corpus;

    FootprintBench(Subject subject, Load load, Path corpus) {
        this.subject = subject;
        this.load = load;
        this.corpus = corpus;
    }

    List<Figures> measure(int size) throws Exception {
        return List.of(room(size), publishing(size));
    }

    private Figures room(int size) throws Exception {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        return Figures.of(
                        "Room, " + size + " passages",
                        "heap after collection, MB",
                        "resident, MB",
                        "documents, MB",
                        "index, MB")
                .row(
                        heap,
                        resident(),
                        IndexingBench.size(corpus) / 1e6,
                        IndexingBench.size(subject.indexFolder()) / 1e6)
                .note(
                        "Resident memory counts the pages of the index that the system keeps in memory while it has room.")
                .done();
    }

    private static Object resident() throws IOException {
        if (Files.notExists(STATUS)) {
            return "not told by this system";
        }
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1e3;
            }
        }
        return "not told by this system";
    }

    private Figures publishing(int size) throws Exception {
        Spent spent = new Spent();
        for (int i = 0; i < PUBLISHED; i++) {
            Talk talk = load.talk(load.documents() + i);
            Path file = Files.writeString(Files.createTempFile(talk.id(), ".txt"), talk.text());
            Document document = subject.read(file);
            Minutes minutes = subject.take(document);
            spent.on(() -> publish(document, minutes));
            withdraw(document);
            Files.delete(file);
        }
        return Figures.of(
                        "From minutes to visible, " + size + " passages",
                        "documents",
                        "p50",
                        "p99",
                        "CPU p50",
                        "CPU p99")
                .row(spent.times(), spent.median(), spent.p99(), spent.processorMedian(), spent.processorP99())
                .note("Written, synced to disk, and found by a reading that is opened afterwards.")
                .done();
    }

    private void publish(Document document, Minutes minutes) {
        try (Writing writing = subject.index().writing(Space.SHARED)) {
            writing.put(document, minutes);
            writing.commit();
        }
        try (Reading reading = subject.index().reading(Space.SHARED)) {
            if (reading.document(document.id()).isEmpty()) {
                throw new IllegalStateException(document.id() + " was written and is not to be found");
            }
        }
    }

    private void withdraw(Document document) {
        try (Writing writing = subject.index().writing(Space.SHARED)) {
            writing.remove(document.id());
            writing.commit();
        }
    }
}
