package rapporteur.quiz.study;

import java.util.Objects;
import rapporteur.index.Space;
import rapporteur.quiz.QuizItem;

/**
 * What one person knows about one question. {@code likeness} is the same for questions that ask the same of the same document,
 * so that a card finds its question again when the passage behind it has changed; it holds nothing of the words themselves.
 */
public record Card(String person, Space space, String item, String likeness, Schedule schedule) {
    static String likeness(QuizItem item) {
        String document = item.proofs().getFirst().document();
        return Integer.toHexString(Objects.hash(document, item.kind().name(), item.prompt()));
    }

    Card with(Schedule other) {
        return new Card(person, space, item, likeness, other);
    }

    Card about(QuizItem other) {
        return new Card(person, space, other.id(), likeness, schedule);
    }
}
