package rapporteur.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rapporteur.answer.Decision;
import rapporteur.answer.Trace;
import rapporteur.question.Asked;
import rapporteur.question.Question;
import rapporteur.question.Stage;

/** How a question was understood and what was weighed for its answer, for a person. */
final class Explanation {
    private Explanation() {}

    static void print(Question question, Trace trace, Page page) {
        understood(question, page);
        trace.decisions().forEach(decision -> weighed(decision, page));
        page.print(Arrays.stream(Stage.values())
                .map(stage -> String.format(
                        Locale.ROOT, "%s %.1f ms", stage, trace.stopwatch().millis(stage)))
                .collect(Collectors.joining(", ", "Time: ", ".")));
    }

    private static void weighed(Decision decision, Page page) {
        page.print("An answer as probable as " + percent(decision.probability()) + " was "
                + (decision.suffices() ? "taken" : "declined") + "; " + percent(decision.needed())
                + " are needed. What came nearest, and how probable each is to answer if anything does:");
        decision.evidence()
                .forEach(each -> page.print(
                        "  ",
                        percent(each.probability()) + "  " + each.document().title() + ": "
                                + each.quote().replaceAll("\\s+", " ")));
    }

    private static void understood(Question question, Page page) {
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
