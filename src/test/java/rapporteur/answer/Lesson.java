package rapporteur.answer;

import java.util.List;
import java.util.function.Predicate;

/** A question as it was understood, with the evidence found for it, the right kind of which is known. */
record Lesson(String group, Wanted wanted, List<Evidence> found, Predicate<Evidence> right, boolean answerable) {
    private static final int READ = 3;

    /** The best first by other weights. */
    Lesson by(Scoring scoring) {
        List<Evidence> scored = found.stream()
                .map(each -> new Evidence(
                        each.passage(), each.place(), each.text(), each.fit(), scoring.of(each.fit(), wanted.type())))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .toList();
        return new Lesson(group, wanted, scored, right, answerable);
    }

    /** What is left when nothing that lies in the same passages answers it any more. */
    Lesson withoutAnswer() {
        List<Evidence> wrong = found.stream()
                .filter(each -> found.stream()
                        .filter(right)
                        .noneMatch(answer ->
                                answer.document().equals(each.document()) && answer.passage() == each.passage()))
                .toList();
        return new Lesson(group, wanted, wrong, right, false);
    }

    /** What is left when its documents are taken away. */
    Lesson withoutDocuments() {
        List<Evidence> foreign = found.stream()
                .filter(each -> found.stream()
                        .filter(right)
                        .noneMatch(answer -> answer.document().equals(each.document())))
                .toList();
        return new Lesson(group, wanted, foreign, right, false);
    }

    boolean first() {
        return found.stream().limit(1).anyMatch(right);
    }

    boolean amongFirst() {
        return found.stream().limit(READ).anyMatch(right);
    }

    /** How probable it is that a sentence answers. */
    interface Scoring {
        double of(Fit fit, AnswerType type);
    }
}
