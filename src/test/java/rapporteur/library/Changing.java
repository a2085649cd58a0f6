package rapporteur.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.Index;
import rapporteur.index.IndexUpdater;
import rapporteur.index.Progress;
import rapporteur.index.Space;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.minutes.Minutes;
import rapporteur.store.Database;

/** A process that publishes, replaces, withdraws and restores for as long as it lives, and says what it has confirmed. */
final class Changing {
    private static final int DOCUMENTS = 4;

    private Changing() {}

    /** One folder's library with its index, whose minutes are empty: how they are taken is not what is tried here. */
    record Shelf(Library library, Index index, Database database, Space space) implements AutoCloseable {
        private static final Space SPACE = new Space("server-1");

        static Shelf in(Path folder) {
            return in(folder, UnaryOperator.identity(), UnaryOperator.identity());
        }

        /** With what happens around the steps of the ledger and of the index. */
        static Shelf in(Path folder, UnaryOperator<Ledger> ledger, UnaryOperator<Runnable> index) {
            Database database = Database.open(folder.resolve("rapporteur.db"), InstantSource.system());
            Index stored = LuceneIndex.open(folder.resolve("index"), "test");
            CorpusFolder documents = new CorpusFolder(folder.resolve("corpus"), new DocumentReader());
            IndexUpdater updater =
                    new IndexUpdater(documents::contents, documents::read, stored, SPACE, () -> Changing::nothingNoted);
            Library library = new Library(
                    SPACE,
                    folder.resolve("corpus"),
                    ledger.apply(database.ledger()),
                    index.apply(() -> updater.update(Progress.SILENT)),
                    new TurnFile(folder.resolve("turn")),
                    InstantSource.system());
            return new Shelf(library, stored, database, SPACE);
        }

        @Override
        public void close() {
            index.close();
            database.close();
        }
    }

    private static Minutes nothingNoted(Document document) {
        return new Minutes(
                document.id(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static void main(String[] arguments) {
        Random random = new Random(Long.parseLong(arguments[1]));
        try (Shelf shelf = Shelf.in(Path.of(arguments[0]))) {
            shelf.library().reconcile();
            System.out.println("ready");
            while (true) {
                Change made = change(shelf.library(), "talks" + random.nextInt(DOCUMENTS), random);
                System.out.println(
                        made.number() + " " + made.file() + " " + made.after().orElse("-"));
            }
        }
    }

    private static Change change(Library library, String document, Random random) {
        String file = document + ".md";
        Optional<byte[]> now = library.content(file);
        byte[] next = ("Talks number " + random.nextInt(1_000_000) + " were held.\n").getBytes(StandardCharsets.UTF_8);
        if (now.isPresent()) {
            String hash = SpaceFolder.hash(now.get());
            return random.nextBoolean()
                    ? library.replace(file, next, hash, "Vera")
                    : library.withdraw(file, hash, "Vera");
        }
        boolean known =
                library.history().stream().anyMatch(change -> change.file().equals(file));
        return known ? library.restore(document, "Vera") : library.publish(file, next, "Vera");
    }
}
