package rapporteur.quiz.making;

import java.util.List;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/**
 * A question before it is compared with the others. {@code substance} is what it asks in the words of the document: it tells
 * what is asked twice, and the id of the question comes from it; {@code answer} is what is right, in words; {@code closeness}
 * says how near the wrong options come to the right one, from 0 to 1.
 */
record Draft(
        QuizItem.Kind kind,
        String prompt,
        Task task,
        List<Proof> proofs,
        List<String> people,
        String substance,
        String answer,
        double closeness) {
    Draft {
        proofs = List.copyOf(proofs);
        people = List.copyOf(people);
    }
}
