package rapporteur.answer;

import java.util.List;
import java.util.function.Predicate;

/** A question as it was understood, with the evidence found for it, the right kind of which is known. */
record Lesson(String group, AnswerType type, List<Evidence> found, Predicate<Evidence> right, boolean answerable) {
    private static final int READ = 3;

    /** The best first by other weights. */
    Lesson by(Scoring scoring) {
        List<Evidence> scored = found.stream()
                .map(each -> new Evidence(
                        each.passage(), each.place(), each.text(), each.fit(), scoring.of(each.fit(), type)))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .toList();
        return with(scored, answerable);
    }

    /** What is left when nothing that lies in the same passages answers it any more. */
    Lesson withoutAnswer() {
        return without(
                (answer, each) -> answer.document().equals(each.document()) && answer.passage() == each.passage());
    }

    /** What is left when its documents are taken away. */
    Lesson withoutDocuments() {
        return without((answer, each) -> answer.document().equals(each.document()));
    }

    private Lesson without(Likeness likeness) {
        List<Evidence> answers = found.stream().filter(right).toList();
        return with(
                found.stream()
                        .filter(each -> answers.stream().noneMatch(answer -> likeness.between(answer, each)))
                        .toList(),
                false);
    }

    private Lesson with(List<Evidence> others, boolean answerable) {
        return new Lesson(group, type, others, right, answerable);
    }

    /** As an answer begins: with the best that has what such an answer must have. */
    List<Evidence> asAnswered() {
        return SentenceAnswerer.telling(found, type);
    }

    boolean first() {
        return asAnswered().stream().limit(1).anyMatch(right);
    }

    boolean amongFirst() {
        return asAnswered().stream().limit(READ).anyMatch(right);
    }

    /** How probable it is that a sentence answers. */
    interface Scoring {
        double of(Fit fit, AnswerType type);
    }

    private interface Likeness {
        boolean between(Evidence one, Evidence other);
    }
}
