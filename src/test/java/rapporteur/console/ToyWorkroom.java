package rapporteur.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import rapporteur.answer.Respondent;
import rapporteur.corpus.CorpusFolder.Problem;
import rapporteur.corpus.Document;
import rapporteur.index.Index;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.UpdateReport;
import rapporteur.library.Librarian;
import rapporteur.minutes.Minutes;
import rapporteur.question.Conversation;
import rapporteur.question.IntentTrial;
import rapporteur.question.Question;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Games;
import rapporteur.quiz.study.Cards;
import rapporteur.store.Database;

/** A workroom with nothing behind it; it notes what it was asked to do. */
final class ToyWorkroom implements Workroom {
    List<Document> documents = List.of(Talks.DOCUMENT);
    Minutes minutes = Talks.minutes();
    List<String> added = List.of();
    List<Problem> problems = List.of();
    List<Finding> findings = List.of();
    List<QuizItem> questions = List.of();
    Optional<Database> database = Optional.empty();
    final List<String> done = new ArrayList<>();
    Folders folders = new Folders(Path.of(""), Path.of(""), Path.of(""));

    Workroom opened(Folders over) {
        folders = over;
        return this;
    }

    @Override
    public UpdateReport update(boolean rebuild, Progress progress) {
        done.add(rebuild ? "rebuilt" : "updated");
        progress.at(0, 1, "talks/fishing");
        return new UpdateReport(added, List.of(), List.of(), List.of("talks/fishing"), problems);
    }

    @Override
    public void embed(Progress progress, BooleanSupplier wanted) {
        done.add("embedded");
    }

    @Override
    public Reading reading() {
        return new ToyReading(documents);
    }

    @Override
    public String edition() {
        return reading().edition();
    }

    @Override
    public Index index() {
        throw new UnsupportedOperationException("nothing behind it can be changed");
    }

    @Override
    public Conversation conversation() {
        return new Conversation(InstantSource.system(), Duration.ofMinutes(30));
    }

    @Override
    public Question understand(String text, Conversation conversation) {
        return Answers.understand(text, conversation);
    }

    @Override
    public IntentTrial intents() {
        return new IntentTrial(folders.config().resolve("intents"), folders.data(), Optional::empty);
    }

    @Override
    public Respondent respondent() {
        return new Answers();
    }

    @Override
    public ItemBank items() {
        return space -> questions;
    }

    @Override
    public Games games() {
        return database.orElseThrow().games();
    }

    @Override
    public Cards cards() {
        return database.orElseThrow().cards();
    }

    @Override
    public Librarian librarian(Optional<String> server) {
        throw new UnsupportedOperationException("nothing behind it can be changed");
    }

    @Override
    public Document read(Path file) {
        try {
            return Talks.document(file.getFileName().toString(), "Fishing Talks Open", Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Minutes take(Document document) {
        return minutes;
    }

    @Override
    public Path data() {
        return folders.data();
    }

    @Override
    public void serveDiscord(Map<String, String> environment, Runnable preparing, Consumer<String> ready) {
        done.add("connected");
        preparing.run();
        ready.accept("Connected.");
        done.add("served");
    }

    @Override
    public Class<?> program() {
        return ToyWorkroom.class;
    }

    @Override
    public List<Finding> examine() {
        return findings;
    }

    @Override
    public void close() {
        done.add("closed");
    }
}
