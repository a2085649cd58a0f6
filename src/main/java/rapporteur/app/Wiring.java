package rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import rapporteur.answer.Respondent;
import rapporteur.console.Workroom;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.UpdateReport;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;
import rapporteur.question.QuestionReader;

/** Builds everything with constructors, in the order data flows; each part when it is first asked for. */
final class Wiring implements Workroom {
    private final Lazy<Settings> settings;
    private final Lazy<DocumentReader> documentReader;
    private final Lazy<CorpusFolder> corpus;
    private final Lazy<MinuteTaker> minuteTaker;
    private final Lazy<QuestionReader> questions;
    private final Doctor doctor;

    private Wiring(Folders folders) {
        settings = Lazy.of(() -> SettingsReader.read(folders.config().resolve("rapporteur.toml")));
        documentReader = Lazy.of(DocumentReader::new);
        corpus = Lazy.of(() -> new CorpusFolder(folders.corpus(), documentReader.get()));
        minuteTaker = Lazy.of(() -> new MinuteTaker(Language.load(), new rapporteur.language.DateFinder()));
        questions = Lazy.of(() -> new QuestionReader(
                rapporteur.question.IntentClassifier.open(folders.config().resolve("intents"), folders.data())));
        doctor = new Doctor(
                folders,
                () -> corpus.get().contents(),
                () -> reading().documents(),
                () -> Language.load(),
                System.getenv());
    }

    static Workroom open(Path corpusFolder, Path dataFolder, Path configFolder) {
        Folders folders = Folders.of(Folders.home(), corpusFolder, dataFolder, configFolder);
        LogConfigurator.prepare(folders);
        return new Wiring(folders);
    }

    @Override
    public UpdateReport update(boolean rebuild, Progress progress) {
        throw new UnsupportedOperationException("there is no index here");
    }

    @Override
    public Reading reading() {
        throw new UnsupportedOperationException("there is no index here");
    }

    @Override
    public QuestionReader questions() {
        return questions.get();
    }

    @Override
    public Respondent respondent() {
        settings.get();
        throw new UnsupportedOperationException("there is no respondent here");
    }

    @Override
    public MinuteTaker minuteTaker() {
        return minuteTaker.get();
    }

    @Override
    public DocumentReader documentReader() {
        return documentReader.get();
    }

    @Override
    public List<Finding> examine() {
        return doctor.examine();
    }

    @Override
    public void close() {}
}
