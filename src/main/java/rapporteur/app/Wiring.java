package rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import rapporteur.answer.AnsweringTimes;
import rapporteur.answer.CorpusRespondent;
import rapporteur.answer.Respondent;
import rapporteur.console.Folders;
import rapporteur.console.TroubleException;
import rapporteur.console.Workroom;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.CorpusFolder.Problem;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.UnreadableDocumentException;
import rapporteur.discord.Access;
import rapporteur.index.AliasedIndex;
import rapporteur.index.CodeFingerprint;
import rapporteur.index.Index;
import rapporteur.index.IndexTroubleException;
import rapporteur.index.IndexUpdater;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.UpdateReport;
import rapporteur.index.VectorUpdater;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Embedder;
import rapporteur.language.Language;
import rapporteur.language.LazyEmbedder;
import rapporteur.library.Librarian;
import rapporteur.minutes.Aliases;
import rapporteur.minutes.MinuteTaker;
import rapporteur.minutes.Minutes;
import rapporteur.question.Conversation;
import rapporteur.question.IntentClassifier;
import rapporteur.question.IntentTrial;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.making.MadeItems;
import rapporteur.quiz.making.QuizMaker;
import rapporteur.quiz.play.Games;
import rapporteur.quiz.review.Review;
import rapporteur.quiz.study.Cards;
import rapporteur.store.Database;

/** Builds everything with constructors, in the order data flows; each part when it is first asked for. */
final class Wiring implements Workroom {
    private static final Space SPACE = Space.SHARED;

    private final Folders folders;
    private final Lazy<Settings> settings;
    private final Lazy<DocumentReader> documentReader;
    private final Lazy<CorpusFolder> corpus;
    private final Lazy<Language> language;
    private final Lazy<MinuteTaker> minuteTaker;
    private final Lazy<LazyEmbedder> embedder;
    private final Lazy<LuceneIndex> stored;
    private final Lazy<Database> database;
    private final Librarians librarians;
    private final Lazy<Index> index;
    private final Lazy<IntentClassifier> intents;
    private final Lazy<QuestionReader> questions;
    private final Lazy<Respondent> respondent;
    private final Lazy<Review> items;
    private final Doctor doctor;
    private final CurrentReading reading;

    private Wiring(Folders folders) {
        this.folders = folders;
        settings = Lazy.of(() -> SettingsReader.read(folders.config().resolve("rapporteur.toml")));
        documentReader =
                Lazy.of(() -> new DocumentReader(settings.get().corpus().maxFileBytes()));
        corpus = Lazy.of(this::documents);
        language = Lazy.of(Language::load);
        minuteTaker = Lazy.of(() -> new MinuteTaker(language.get(), new DateFinder()));
        embedder = Lazy.of(() -> LazyEmbedder.shipped(settings.get().search().byMeaning()));
        stored = Lazy.of(() -> LuceneIndex.open(
                folders.data().resolve("index"),
                CodeFingerprint.current(),
                () -> embedder.get().ifLoaded(),
                settings.get().search().weightOfMeaning()));
        index = Lazy.of(() -> AliasedIndex.withShared(stored.get(), this::aliases, this::sharesDocuments));
        reading = new CurrentReading(index, SPACE);
        intents = Lazy.of(() -> IntentClassifier.open(phrases(), folders.data(), Home.rehearsal()));
        questions = Lazy.of(() -> new QuestionReader(intents.get()));
        respondent = Lazy.of(() -> new CorpusRespondent(
                index.get(), SPACE, questions.get(), settings.get().answer()));
        database = Lazy.of(() -> database(folders));
        items = Lazy.of(() -> new Review(
                new MadeItems(index.get(), new QuizMaker(language)),
                database.get().decisions(),
                InstantSource.system()));
        librarians = new Librarians(
                folders, new Librarians.Parts(database, index, minuteTaker, documentReader, questions, settings));
        doctor = new Doctor(
                folders, () -> corpus.get().contents(), () -> reading().documents(), Language::load, System.getenv());
    }

    static Workroom open(Folders asked) {
        Folders folders = Home.settle(asked, Home.defaults());
        LogConfigurator.prepare(folders);
        return new Wiring(folders);
    }

    private CorpusFolder documents() {
        return librarians.documents(SPACE);
    }

    private Aliases aliases(Space space) {
        return AliasesFile.in(librarians.folder(space)).aliases();
    }

    private boolean sharesDocuments(Space space) {
        return librarians.sharesDocuments(space);
    }

    @Override
    public Librarian librarian(Optional<String> server) {
        return librarians.of(Librarians.space(server));
    }

    /** Where the index can't be written, what it holds is still good for answers, and the trouble is told. */
    @Override
    public UpdateReport update(boolean rebuild, Progress progress) {
        IndexUpdater updater = new IndexUpdater(corpus.get(), index.get(), SPACE, minuteTaker);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(AliasesFile.in(folders.corpus()).problems());
        librarians.catchUp().forEach(done -> problems.add(new Problem(folders.corpus(), done)));
        stored.get().notice().ifPresent(notice -> problems.add(new Problem(folders.data(), notice)));
        try {
            UpdateReport report = rebuild ? updater.rebuild(progress) : updater.update(progress);
            problems.addAll(report.problems());
            librarians.updateServers();
            return new UpdateReport(report.added(), report.changed(), report.removed(), report.unchanged(), problems);
        } catch (IndexTroubleException unwritable) {
            List<String> kept = documentsNow();
            if (kept.isEmpty()) {
                throw unwritable;
            }
            problems.add(new Problem(folders.data(), String.valueOf(unwritable.getMessage())));
            return new UpdateReport(List.of(), List.of(), List.of(), kept, problems);
        } finally {
            reading.close();
        }
    }

    @Override
    public void embed(Progress progress, BooleanSupplier wanted) {
        LazyEmbedder model = embedder.get();
        if (wanted.getAsBoolean()) {
            new VectorUpdater(stored.get(), SPACE, model::get).update(progress, wanted);
        }
        Optional<Embedder> ready = stored.get().hasVectors() ? model.get() : model.ifLoaded();
        ready.ifPresent(loaded -> intents.get().learnMeaning(loaded, wanted));
    }

    private List<String> documentsNow() {
        try (Reading now = index.get().reading(SPACE)) {
            return now.documents().stream().map(listing -> listing.id()).toList();
        }
    }

    @Override
    public Reading reading() {
        return reading.get();
    }

    @Override
    public String edition() {
        return reading.edition();
    }

    @Override
    public Index index() {
        return index.get();
    }

    @Override
    public Conversation conversation() {
        return new Conversation(InstantSource.system(), settings.get().conversation());
    }

    @Override
    public Question understand(String text, Conversation conversation) {
        return questions.get().read(text, conversation, reading());
    }

    @Override
    public IntentTrial intents() {
        return new IntentTrial(phrases(), folders.data(), () -> embedder.get().get());
    }

    private Path phrases() {
        return folders.config().resolve("intents");
    }

    @Override
    public Respondent respondent() {
        return respondent.get();
    }

    @Override
    public ItemBank items() {
        return items.get();
    }

    @Override
    public Games games() {
        return database.get().games();
    }

    @Override
    public Cards cards() {
        return database.get().cards();
    }

    @Override
    public Document read(Path file) {
        try {
            LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            return documentReader.get().read(file.getFileName().toString(), Files.readAllBytes(file), date);
        } catch (UnreadableDocumentException unreadable) {
            throw new TroubleException(file + ": " + unreadable.getMessage(), unreadable);
        } catch (IOException e) {
            throw new TroubleException(file + " can't be read; is it there, and may you read it?", e);
        }
    }

    @Override
    public Minutes take(Document document) {
        return minuteTaker.get().take(document);
    }

    @Override
    public Path data() {
        return folders.data();
    }

    /** A file, unless the environment names a server; the address holds a password, so it stands in no file of settings. */
    private static Database database(Folders folders) {
        String server = System.getenv().getOrDefault("RAPPORTEUR_DATABASE", "").strip();
        return server.isEmpty()
                ? Database.open(folders.data().resolve("rapporteur.db"), InstantSource.system())
                : Database.open(server, InstantSource.system());
    }

    @Override
    public void serveDiscord(Map<String, String> environment, Runnable preparing, Consumer<String> ready) {
        new DiscordService(Access.of(environment), this::partsOfDiscord).run(preparing, words -> {
            ready.accept(words);
            questions.get();
        });
    }

    private DiscordService.Parts partsOfDiscord() {
        AnsweringTimes times = new AnsweringTimes();
        return new DiscordService.Parts(
                settings.get().discord(),
                new CorpusReporter(index.get(), SPACE, questions, settings.get(), librarians, items.get(), times),
                settings.get().conversation(),
                items.get(),
                times,
                database.get());
    }

    @Override
    public Class<?> program() {
        return Main.class;
    }

    @Override
    public List<Finding> examine() {
        return doctor.examine();
    }

    @Override
    public void close() {
        reading.close();
        index.ifMade().ifPresent(Index::close);
        database.ifMade().ifPresent(Database::close);
        embedder.ifMade().ifPresent(LazyEmbedder::close);
    }
}
