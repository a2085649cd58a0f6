package rapporteur.answer;

import java.util.List;
import rapporteur.question.Option;
import rapporteur.question.Question;

/** A reply to a question. */
public sealed interface Answer {
    Question question();

    /** What a person reads first. */
    String text();

    /** The corpus answers: {@code text} is short, every claim of it stands in a citation. */
    record Found(Question question, String text, List<Citation> citations, List<String> suggestions) implements Answer {
        public Found {
            citations = List.copyOf(citations);
            suggestions = List.copyOf(suggestions);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("an answer without a citation: " + text);
            }
        }
    }

    /** The corpus doesn't say. {@code nearest} are passages close to the question that do not answer it. */
    record Declined(Question question, String text, List<Citation> nearest, List<String> suggestions)
            implements Answer {
        public Declined {
            nearest = List.copyOf(nearest);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Several may be meant: asked back instead of guessed. */
    record Choice(Question question, String text, List<Option> options) implements Answer {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Small talk, which claims nothing about the corpus. */
    record Chat(Question question, String text) implements Answer {}
}
