package rapporteur.console;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rapporteur.question.Asked;
import rapporteur.question.Question;

/** How a question was understood, for a person. */
final class Explanation {
    private Explanation() {}

    static void print(Question question, Page page) {
        Asked asked = question.asked();
        page.print("Understood as " + asked.intent() + " (" + percent(asked.confidence()) + "); next best "
                + asked.runnerUp() + " (" + percent(asked.runnerUpConfidence()) + ").");

        if (!asked.carriedOver().isEmpty()) {
            page.print("Taken over from the conversation: " + asked.carriedOver());
        }

        Slots.of(question).forEach((name, value) -> {
            String words = value == null ? "" : inWords(value);
            if (!words.isEmpty()) {
                page.print("  ", name + ": " + words);
            }
        });
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String inWords(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(Explanation::inWords).collect(Collectors.joining("; "));
            case Map<?, ?> who ->
                who.get("people") instanceof Collection<?> people && !people.isEmpty()
                        ? who.get("words") + " = " + inWords(people)
                        : String.valueOf(who.get("words"));
            case Boolean truth -> truth ? "yes" : "";
            default -> value.toString();
        };
    }
}
