package rapporteur.quiz;

import java.util.List;

/**
 * A question made from the minutes, with its proof. {@code id} stays the same as long as the documents say the same, so that what
 * somebody has learned or a moderator has decided about it lasts; {@code prompt} is what is asked; {@code people} and
 * {@code topics} are what it is about; {@code difficulty} goes from 0, easy, to 1, hard. The first of the proofs is the main one.
 */
public record QuizItem(
        String id,
        Kind kind,
        String prompt,
        Task task,
        List<Proof> proofs,
        List<String> people,
        List<String> topics,
        double difficulty) {

    public QuizItem {
        proofs = List.copyOf(proofs);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        if (proofs.isEmpty() || !(difficulty >= 0 && difficulty <= 1)) {
            throw new IllegalArgumentException("without proof, or difficulty " + difficulty + ": " + prompt);
        }
    }

    /** What is asked for. */
    public enum Kind {
        WHO_SAID,
        COMPLETE_QUOTATION,
        WHAT_SAID,
        WHO_IS,
        WHEN,
        WHERE,
        HOW_MUCH,
        WHOSE_POSITION,
        TRUE_OR_FALSE,
        ORDER,
        MATCH
    }
}
