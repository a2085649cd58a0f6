package rapporteur.quiz.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapporteur.quiz.Marking;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/**
 * A question as it is laid before players: options under letters, what has to be put into order or paired shuffled. The order is
 * the same whenever the question is shown in the same game. An answer is one letter, the letters in their order, the letters that
 * belong to 1, 2, 3 ..., or what stands in the gap.
 */
public record Paper(QuizItem item, List<String> shown) {
    public Paper {
        shown = List.copyOf(shown);
    }

    /** @param game what is played, so that another game has another order */
    public static Paper of(QuizItem item, String game) {
        return new Paper(
                item,
                switch (item.task()) {
                    case Task.Choice choice -> choice.options();
                    case Task.Cloze gap -> List.of();
                    case Task.Order order -> shuffled(order.rightOrder(), item.id() + game);
                    case Task.Matching matching -> shuffled(matching.right(), item.id() + game);
                });
    }

    private static List<String> shuffled(List<String> right, String seed) {
        List<String> shuffled = new ArrayList<>(right);
        Random random = new Random(seed.hashCode());
        for (int i = 0; i < 10 && shuffled.equals(right); i++) {
            Collections.shuffle(shuffled, random);
        }
        return shuffled;
    }

    /** Whether the answer is one of the letters, for which buttons do. */
    public boolean pressed() {
        return item.task() instanceof Task.Choice;
    }

    public static String letter(int index) {
        return Character.toString('A' + index);
    }

    public boolean accepts(String response) {
        return item.task() instanceof Task.Cloze gap
                ? Marking.isRight(gap, response)
                : letters(response).equals(rightLetters());
    }

    /** What would have been right, in words. */
    public String solution() {
        return switch (item.task()) {
            case Task.Choice choice ->
                letter(choice.right()) + ". " + choice.options().get(choice.right());
            case Task.Cloze gap -> gap.answer();
            case Task.Order order -> rightLetters() + ": " + String.join(" – ", order.rightOrder());
            case Task.Matching matching ->
                IntStream.range(0, matching.left().size())
                        .mapToObj(i -> matching.left().get(i) + " – "
                                + matching.right().get(i))
                        .collect(Collectors.joining("; ", rightLetters() + ": ", ""));
        };
    }

    /** The answer as it is counted beside others: letters as letters, and nothing of what was typed freely. */
    public String counted(Response response) {
        return pressed() ? letters(response.text()) : "";
    }

    private String rightLetters() {
        return switch (item.task()) {
            case Task.Choice choice -> letter(choice.right());
            case Task.Cloze gap -> "";
            case Task.Order order -> lettersOf(order.rightOrder());
            case Task.Matching matching -> lettersOf(matching.right());
        };
    }

    private String lettersOf(List<String> right) {
        return right.stream().map(each -> letter(shown.indexOf(each))).collect(Collectors.joining());
    }

    private static String letters(String response) {
        return response.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
