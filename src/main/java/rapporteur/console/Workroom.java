package rapporteur.console;

import java.nio.file.Path;
import java.util.List;
import rapporteur.answer.Respondent;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.UpdateReport;
import rapporteur.minutes.MinuteTaker;
import rapporteur.question.QuestionReader;

/** The parts that commands work with, over one corpus; each is made when first asked for. To be closed. */
public interface Workroom extends AutoCloseable {
    /** Opens a workroom over the folders; nothing is read before a part is asked for. */
    interface Opener {
        Workroom open(Path corpus, Path data, Path config);
    }

    /** Brings the index up to date with the corpus folder; {@code rebuild} makes it anew. */
    UpdateReport update(boolean rebuild, Progress progress);

    /** What the index holds as of the last update. Closed with the workroom. */
    Reading reading();

    QuestionReader questions();

    Respondent respondent();

    MinuteTaker minuteTaker();

    DocumentReader documentReader();

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
