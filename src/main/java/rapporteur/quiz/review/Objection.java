package rapporteur.quiz.review;

import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** Why a question can't be worded so. */
public enum Objection {
    /** The question isn't made any more: what it was about has changed or gone. */
    GONE,
    EMPTY,
    TOO_LONG,
    /** The words hold the answer. */
    TELLS_ANSWER,
    /** There was one gap to fill in, and now there is none or another. */
    NO_GAP;

    /** The longest wording of a question, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    private static final String GAP = "____";

    static Optional<Objection> to(String prompt, QuizItem made) {
        if (prompt.isBlank()) {
            return Optional.of(EMPTY);
        }
        if (prompt.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (gaps(prompt) != gaps(made.prompt())) {
            return Optional.of(NO_GAP);
        }
        return answer(made.task()).filter(answer -> tells(prompt, answer)).map(answer -> TELLS_ANSWER);
    }

    private static int gaps(String prompt) {
        return prompt.split(Pattern.quote(GAP), -1).length - 1;
    }

    /** Of what to order and to match, the question may say all. */
    private static Optional<String> answer(Task task) {
        return switch (task) {
            case Task.Choice choice -> Optional.of(choice.options().get(choice.right()));
            case Task.Cloze cloze -> Optional.of(cloze.answer());
            case Task.Order order -> Optional.empty();
            case Task.Matching matching -> Optional.empty();
        };
    }

    /** "True" and "False" stand in their question. */
    private static boolean tells(String prompt, String answer) {
        boolean truth = answer.equals("True") || answer.equals("False");
        String folded = Pattern.quote(FoldedText.fold(answer));
        return !truth
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + folded + "(?![\\p{L}\\p{N}])")
                        .matcher(FoldedText.fold(prompt))
                        .find();
    }
}
