package rapporteur.console.bench;

import java.nio.file.Path;
import java.util.List;
import rapporteur.answer.Respondent;
import rapporteur.corpus.Document;
import rapporteur.index.Index;
import rapporteur.minutes.Minutes;
import rapporteur.question.Conversation;

/** What is measured: the program over the documents of one folder. To be closed. */
public interface Subject extends AutoCloseable {
    /** Opens the program over a folder of documents and a folder for what it makes of them. */
    @FunctionalInterface
    interface Opener {
        Subject open(Path corpus, Path data);
    }

    /** Brings the index up to date with the documents, without vectors. */
    void update();

    /** Gives vectors to so many more documents at most, so that questions are embedded as well. */
    void embed(int most);

    Document read(Path file);

    Minutes take(Document document);

    Index index();

    Respondent respondent();

    Conversation conversation();

    /** The folder of the Lucene index. */
    Path indexFolder();

    /** The folder of the phrases that teach what kinds of questions there are. */
    Path phraseFolder();

    /** The folder for what the program makes of the documents. */
    Path dataFolder();

    /** The arguments that start the program over the same folders, in a JVM of its own. */
    List<String> program(String... command);

    @Override
    void close();
}
