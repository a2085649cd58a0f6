package rapporteur.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import rapporteur.answer.Answer;
import rapporteur.answer.AnswerSettings;
import rapporteur.answer.CorpusRespondent;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.extract.Extractor;
import rapporteur.index.AliasedIndex;
import rapporteur.index.Index;
import rapporteur.index.IndexUpdater;
import rapporteur.index.OneDocument;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.library.Librarian;
import rapporteur.library.Library;
import rapporteur.library.TurnFile;
import rapporteur.minutes.Aliases;
import rapporteur.minutes.MinuteTaker;
import rapporteur.question.Conversation;
import rapporteur.question.IntentClassifier;
import rapporteur.question.QuestionReader;
import rapporteur.quiz.making.MadeItems;
import rapporteur.quiz.making.QuizMaker;
import rapporteur.quiz.review.Review;
import rapporteur.store.Database;

/** A small corpus of talks that never were, read and answered from by the real parts. */
final class TestCorpus implements Reporter, AutoCloseable {
    static final Duration QUIET_TIME = Duration.ofMinutes(30);

    private static final Language LANGUAGE = Language.load();
    private static final MinuteTaker MINUTE_TAKER = new MinuteTaker(LANGUAGE, new DateFinder());
    private static final QuestionReader QUESTIONS = questions();

    private final Path folder;
    private final Index index;
    private final Index seen;
    private final Database ledgers;
    private final Review review;
    private final Map<Space, Librarian> librarians = new ConcurrentHashMap<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private TestCorpus(Path folder, Path data) {
        this.folder = folder;
        this.index = LuceneIndex.open(data, "test");
        this.seen = AliasedIndex.withShared(index, this::aliases, this::sharesDocuments);
        this.ledgers = Database.open(data.resolveSibling("rapporteur.db"), InstantSource.system());
        this.review = new Review(
                new MadeItems(seen, new QuizMaker(() -> LANGUAGE)), ledgers.decisions(), InstantSource.system());
    }

    static TestCorpus in(Path folder) {
        TestCorpus corpus = new TestCorpus(folder.resolve("corpus"), folder.resolve("index"));
        corpus.write("harbour.md", """
                ---
                title: Harbour talks open in Port Lena
                date: 2024-03-04
                source: The Lena Courier
                url: https://example.org/harbour
                ---

                Delegates of Orsana and Velia met in Port Lena on Monday to talk about the harbour.

                "The harbour should stay open to every fishing boat", said Ana Ruiz, the mayor of Port Lena. She raised the case of Leo Marsh, a pilot held in Velia since 2022.

                Tom Vale, a spokesman for the Velian delegation, denied that any pilot was held. "Nobody is held without a trial", Vale said.

                The two sides will meet again in June.
                """);
        corpus.write("closing.md", """
                ---
                title: Harbour talks end without a treaty
                date: 2024-03-07
                source: The Lena Courier
                ---

                The talks on the harbour ended on Thursday without a treaty.

                "We hoped for more than words", said Ana Ruiz, the mayor of Port Lena.

                The delegates counted 40 boats in the harbour of Port Lena.
                """);
        corpus.update();
        return corpus;
    }

    private static QuestionReader questions() {
        // Learning takes seconds; what was learnt is kept for the next run.
        return new QuestionReader(
                IntentClassifier.open(Path.of("config", "intents"), Path.of("target", "test-intents")));
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void withdraw(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        update();
    }

    /** Lets questions wait until what is returned is counted down. */
    CountDownLatch holdsAnswers() {
        gate = new CountDownLatch(1);
        return gate;
    }

    void update() {
        update(Space.SHARED);
    }

    private void update(Space space) {
        CorpusFolder documents = new CorpusFolder(folder(space), new DocumentReader(1_000_000));
        new IndexUpdater(documents, index, space, () -> MINUTE_TAKER).update(Progress.SILENT);
    }

    private Path folder(Space space) {
        return space.equals(Space.SHARED) ? folder : folder.resolveSibling(space.name());
    }

    private Aliases aliases(Space space) {
        Path file = folder(space).resolve(Library.ALIASES);
        try {
            return Files.exists(file) ? Aliases.read(Files.readAllLines(file)).aliases() : Aliases.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean sharesDocuments(Space space) {
        return librarian(space).rules().sharedDocuments();
    }

    private Librarian librarian(Space space) {
        return librarians.computeIfAbsent(space, unused -> {
            Path documents = folder(space);
            InstantSource clock = InstantSource.system();
            TurnFile turn = new TurnFile(folder.resolveSibling("turn"));
            Library library = new Library(space, documents, ledgers.ledger(), () -> update(space), turn, clock);
            Librarian.Tools tools = new Librarian.Tools(
                    new Extractor(),
                    new DocumentReader(1_000_000),
                    MINUTE_TAKER::take,
                    () -> seen.reading(space),
                    question -> new InSpace(space)
                            .answer(question, conversation(), Optional.empty())
                            .text());
            return new Librarian(documents, library, tools, clock);
        });
    }

    private final class InSpace implements Reporter {
        private final Space space;

        InSpace(Space space) {
            this.space = space;
        }

        @Override
        public Reporter on(Optional<String> server) {
            return TestCorpus.this.on(server);
        }

        @Override
        public Librarian librarian() {
            return TestCorpus.this.librarian(space);
        }

        @Override
        public Answer answer(String question, Conversation conversation, Optional<String> document) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Index asked = document.<Index>map(id -> new OneDocument(seen, id)).orElse(seen);
            return new CorpusRespondent(asked, space, QUESTIONS, AnswerSettings.DEFAULT).answer(question, conversation);
        }

        @Override
        public long quizzedFrom(String document) {
            return review.items(space).stream()
                    .filter(item -> item.proofs().stream()
                            .anyMatch(proof -> proof.document().equals(document)))
                    .count();
        }

        @Override
        public Conversation conversation() {
            return TestCorpus.this.conversation();
        }

        @Override
        public Review review() {
            return review;
        }

        @Override
        public Reading reading() {
            return seen.reading(space);
        }
    }

    @Override
    public Reporter on(Optional<String> server) {
        return new InSpace(server.map(id -> new Space("server-" + id)).orElse(Space.SHARED));
    }

    @Override
    public Librarian librarian() {
        return librarian(Space.SHARED);
    }

    @Override
    public Answer answer(String question, Conversation conversation, Optional<String> document) {
        return on(Optional.empty()).answer(question, conversation, document);
    }

    @Override
    public long quizzedFrom(String document) {
        return on(Optional.empty()).quizzedFrom(document);
    }

    @Override
    public Conversation conversation() {
        return new Conversation(InstantSource.system(), QUIET_TIME);
    }

    @Override
    public Review review() {
        return review;
    }

    @Override
    public Reading reading() {
        return seen.reading(Space.SHARED);
    }

    @Override
    public void close() {
        ledgers.close();
        index.close();
    }
}
