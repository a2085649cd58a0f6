package rapporteur.quiz;

import java.util.List;
import java.util.Optional;
import rapporteur.index.Space;

/** The questions that can be asked now. Safe for use by many threads. */
public interface Questions {
    /** Those of the space's documents as they are now; what has been withdrawn or vetoed is not among them. */
    List<QuizItem> in(Space space);

    /** The question, as long as it can be asked there. */
    default Optional<QuizItem> find(String id, Space space) {
        return in(space).stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
