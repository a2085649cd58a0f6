package rapporteur.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import rapporteur.answer.Respondent;
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
import rapporteur.quiz.play.Games;
import rapporteur.quiz.study.Cards;

/** The work that commands ask for, over one corpus; each part is made when first needed. To be closed. */
public interface Workroom extends AutoCloseable {
    /** Opens a workroom over the folders; nothing is read before a part is asked for. */
    interface Opener {
        Workroom open(Folders folders);
    }

    /** Brings the index up to date with the corpus folder; {@code rebuild} makes it anew. */
    UpdateReport update(boolean rebuild, Progress progress);

    /**
     * Gives vectors of what they mean to the documents that have none, unless the settings say otherwise, for as long as it is
     * wanted; what is found from then on profits. May go on while questions are answered.
     */
    void embed(Progress progress, BooleanSupplier wanted);

    /** What the index holds as of the last update. Closed with the workroom. */
    Reading reading();

    /**
     * Stands for the documents as they are now, which another process may have changed since the last update; what {@link #reading}
     * gives is brought to them.
     */
    String edition();

    /** A conversation in which nothing has been said yet. */
    Conversation conversation();

    /** The index itself, for changing it by other means than the corpus folder. */
    Index index();

    /** What a person asks by these words, as the index stands. */
    Question understand(String text, Conversation conversation);

    /** A trial of the classifier of messages. Needs no index. */
    IntentTrial intents();

    Respondent respondent();

    /** Questions for students. */
    ItemBank items();

    /** What is kept of quizzes and of study. */
    Games games();

    Cards cards();

    /** Whoever changes the documents, of the Discord server with that id where there is one, else those for everyone. */
    Librarian librarian(Optional<String> server);

    /** A text file as a document, whether or not it belongs to the corpus. Needs no index. */
    Document read(Path file);

    /** The minutes of a document, taken now. Needs no index. */
    Minutes take(Document document);

    /** A folder of its own for what work on this corpus leaves behind; it may not exist yet. */
    Path data();

    /**
     * Runs the bot until it is stopped or Discord ends it.
     *
     * @param environment has the bot's token, and where Discord is if that is somewhere else
     * @param preparing has to be done before anybody is answered, and goes on while the bot connects; not begun where it can't
     * @param ready is told, in words for the operator, that the bot answers
     */
    void serveDiscord(Map<String, String> environment, Runnable preparing, Consumer<String> ready);

    /** The class that starts the program, for starting another one like this. */
    Class<?> program();

    /** What is in order and what is not, in plain words. */
    List<Finding> examine();

    @Override
    void close();

    /** One thing looked at. */
    record Finding(Level level, String subject, String message) {
        /** Whether somebody has to do something about it. */
        public enum Level {
            FINE,
            WORTH_KNOWING,
            NEEDS_DOING
        }
    }
}
