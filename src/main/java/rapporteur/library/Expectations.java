package rapporteur.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import rapporteur.corpus.FoldedText;

/** Questions that a space must go on answering, and words that each answer must have; one a line, {@code question = words}. */
public record Expectations(List<Expectation> all) {
    public Expectations {
        all = List.copyOf(all);
    }

    /** The answer to the question has the words, in any case and spelling of accents. */
    public record Expectation(String question, String words) {
        @Override
        public String toString() {
            return question + " = " + words;
        }
    }

    /** One that is not met, and what was answered instead. */
    public record Broken(Expectation expectation, String answer) {}

    public static Expectations read(String lines) {
        List<Expectation> all = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            int equals = line.lastIndexOf('=');
            if (!line.startsWith("#") && equals > 0 && equals < line.length() - 1) {
                all.add(new Expectation(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip()));
            }
        }
        return new Expectations(all);
    }

    /** Asks all the questions, and gives those that are no longer answered as expected. */
    public List<Broken> check(UnaryOperator<String> answering) {
        List<Broken> broken = new ArrayList<>();
        for (Expectation each : all) {
            String answer = answering.apply(each.question());
            if (!FoldedText.fold(answer).contains(FoldedText.fold(each.words()))) {
                broken.add(new Broken(each, answer));
            }
        }
        return broken;
    }
}
