package rapporteur.console.bench;

import java.nio.file.Path;
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

    Document read(Path file);

    Minutes take(Document document);

    Index index();

    Respondent respondent();

    Conversation conversation();

    /** The folder of the Lucene index. */
    Path indexFolder();

    /** The class that starts the program. */
    Class<?> program();

    @Override
    void close();
}
