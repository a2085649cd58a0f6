package rapporteur.quiz;

import java.util.List;
import java.util.Set;

/** What has to be done to answer a {@link QuizItem}, and what is right. */
public sealed interface Task {

    /** Pick one of the options. */
    record Choice(List<String> options, int right) implements Task {
        public Choice {
            options = List.copyOf(options);
            if (right < 0 || right >= options.size() || Set.copyOf(options).size() < options.size()) {
                throw new IllegalArgumentException("no single right option " + right + " in " + options);
            }
        }
    }

    /** Type what stands in the gap; {@code answer} is as the document has it, {@code alternatives} are as good. */
    record Cloze(String answer, List<String> alternatives) implements Task {
        public Cloze {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Put into order; {@code rightOrder} is the first to the last, and is shown shuffled. */
    record Order(List<String> rightOrder) implements Task {
        public Order {
            rightOrder = List.copyOf(rightOrder);
        }
    }

    /** Find for each on the left what belongs to it: {@code left} and {@code right} belong together line by line. */
    record Matching(List<String> left, List<String> right) implements Task {
        public Matching {
            left = List.copyOf(left);
            right = List.copyOf(right);
            if (left.size() != right.size()) {
                throw new IllegalArgumentException(left + " and " + right + " don't pair");
            }
        }
    }
}
