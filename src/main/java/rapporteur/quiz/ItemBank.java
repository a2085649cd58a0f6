package rapporteur.quiz;

import java.util.List;
import rapporteur.index.Space;

/** Where quizzes and study get their questions from. */
public interface ItemBank {
    /**
     * All questions about the documents of a space as they are now, in a fixed order: what moderators have vetoed is left out,
     * what they have edited is as they want it.
     */
    List<QuizItem> items(Space space);
}
