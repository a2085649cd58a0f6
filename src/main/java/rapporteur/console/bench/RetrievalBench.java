package rapporteur.console.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.console.bench.floor.RawLucene;
import rapporteur.console.bench.floor.SqliteSearch;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.index.Index;
import rapporteur.index.Listing;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Space;

/** Ten passages for each question: by the program, by Lucene alone, and by what people would use instead. */
final class RetrievalBench {
    private static final int WANTED = 10;
    /** SQLite takes long over many passages; some of the questions tell enough. */
    private static final int MOST_ASKED = 200;

    private final Subject subject;
    private final List<String> questions;
    private final List<String> warming;

    RetrievalBench(Subject subject, Questions questions) {
        this.subject = subject;
        this.questions = questions.mixed().stream().limit(MOST_ASKED).toList();
        this.warming = questions.warming();
    }

    /** Looks for the words of a question. */
    @FunctionalInterface
    private interface Search {
        void of(String question) throws Exception;
    }

    Figures measure(int size) throws Exception {
        Figures.Table table = Figures.of(
                "Retrieval, " + size + " passages, ten wanted", "engine", "p50", "p99", "CPU p50", "CPU p99", "× p50");
        Index index = subject.index();
        try (RawLucene lucene = new RawLucene(subject.indexFolder());
                Reading reading = index.reading(Space.SHARED)) {
            Spent bare = spent(lucene::search, warming);
            row(table, "Lucene alone", bare, bare);
            row(table, "Rapporteur", spent(words -> reading.passages(PassageQuery.of(words), WANTED), warming), bare);
            sqlite(table, reading, bare);
        }
        return table.done();
    }

    private void sqlite(Figures.Table table, Reading reading, Spent bare) throws Exception {
        Path file = Files.createTempFile("rapporteur-bench", ".db");
        Files.delete(file);
        try (SqliteSearch sqlite = new SqliteSearch(file)) {
            Spent adding = new Spent();
            int passages = 0;
            for (Listing listing : reading.documents()) {
                Document document = reading.document(listing.id()).orElseThrow();
                passages += document.passages().size();
                adding.on(() -> add(document, sqlite));
            }
            adding.on(sqlite::commit);
            row(table, "SQLite FTS5 (porter)", spent(sqlite::search, warming.subList(0, 20)), bare);
            table.note(String.format(
                    java.util.Locale.ROOT,
                    "SQLite took in %.0f passages per second of processor time; its file has %.1f MB, Lucene's index %.1f MB"
                            + " with minutes and positions.",
                    passages / adding.processorTotal() * 1e3,
                    Files.size(file) / 1e6,
                    IndexingBench.size(subject.indexFolder()) / 1e6));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(file + "-journal"));
        }
    }

    private static void add(Document document, SqliteSearch sqlite) throws Exception {
        for (Passage passage : document.passages()) {
            sqlite.add(document.title(), document.text(passage.span()));
        }
    }

    private Spent spent(Search search, List<String> before) throws Exception {
        for (String question : before) {
            search.of(question);
        }
        Spent spent = new Spent();
        for (String question : questions) {
            spent.on(() -> search.of(question));
        }
        return spent;
    }

    private static void row(Figures.Table table, String engine, Spent spent, Spent bare) {
        table.row(
                engine,
                spent.median(),
                spent.p99(),
                spent.processorMedian(),
                spent.processorP99(),
                spent.processorMedian() / bare.processorMedian());
    }
}
