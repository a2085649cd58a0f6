package rapporteur.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import rapporteur.corpus.FoldedText;
import rapporteur.quiz.QuizItem.Kind;

/** Which questions are wanted. A person or topic is found by a part of the name. */
public record Choosing(
        int count,
        Optional<String> document,
        Optional<String> person,
        Optional<String> topic,
        Optional<Kind> kind,
        Optional<Level> level) {

    /** A third of the difficulties. */
    public enum Level {
        EASY,
        MEDIUM,
        HARD;

        static Level of(QuizItem item) {
            return item.difficulty() < 1.0 / 3 ? EASY : item.difficulty() < 2.0 / 3 ? MEDIUM : HARD;
        }
    }

    public static Choosing any(int count) {
        return new Choosing(
                count, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** At most {@code count} of the questions, in any order. */
    public List<QuizItem> from(List<QuizItem> questions, RandomGenerator random) {
        List<QuizItem> fitting =
                new ArrayList<>(questions.stream().filter(this::fits).toList());
        Collections.shuffle(fitting, java.util.Random.from(random));
        return List.copyOf(fitting.subList(0, Math.min(count, fitting.size())));
    }

    private boolean fits(QuizItem item) {
        return document.filter(id -> !item.proofs().getFirst().document().equals(id))
                        .isEmpty()
                && person.filter(name -> !named(name, item.people())).isEmpty()
                && topic.filter(name -> !named(name, item.topics())).isEmpty()
                && kind.filter(wanted -> wanted != item.kind()).isEmpty()
                && level.filter(wanted -> wanted != Level.of(item)).isEmpty();
    }

    private static boolean named(String part, List<String> names) {
        return names.stream().anyMatch(name -> new FoldedText(name).find(part).isPresent());
    }
}
