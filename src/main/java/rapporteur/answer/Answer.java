package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import rapporteur.question.Option;
import rapporteur.question.Question;

/** A reply to a question. */
public sealed interface Answer {
    Question question();

    /** What a person reads first. */
    Prose prose();

    /** The same in English. */
    default String text() {
        return prose().in(Locale.ENGLISH);
    }

    /** The corpus answers: {@code prose} is short, every claim of it stands in a citation; {@code suggestions} can be asked next. */
    record Found(Question question, Prose prose, List<Citation> citations, List<Prose.Own> suggestions)
            implements Answer {
        public Found {
            citations = List.copyOf(citations);
            suggestions = List.copyOf(suggestions);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("an answer without a citation: " + prose);
            }
        }

        Found(Question question, String text, List<Citation> citations, List<Prose.Own> suggestions) {
            this(question, Prose.of(text), citations, suggestions);
        }
    }

    /**
     * The corpus doesn't say. {@code nearest} are passages close to the question that do not answer it; {@code suggestions} are
     * questions close to it that have an answer.
     */
    record Declined(Question question, Prose prose, List<Citation> nearest, List<Prose.Own> suggestions)
            implements Answer {
        public Declined {
            nearest = List.copyOf(nearest);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Several may be meant: asked back instead of guessed. */
    record Choice(Question question, Prose prose, List<Option> options) implements Answer {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Small talk, which claims nothing about the corpus. */
    record Chat(Question question, Prose prose) implements Answer {}
}
