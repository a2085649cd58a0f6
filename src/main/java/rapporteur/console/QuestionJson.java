package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.question.Asked;
import rapporteur.question.Question;

/** How a question was understood, as JSON. */
final class QuestionJson {
    private QuestionJson() {}

    static Map<String, @Nullable Object> of(Question question) {
        Asked asked = question.asked();

        Map<String, @Nullable Object> runnerUp = new LinkedHashMap<>();
        runnerUp.put("intent", asked.runnerUp().toString());
        runnerUp.put("confidence", Json.rounded(asked.runnerUpConfidence(), 4));

        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("intent", asked.intent().toString());
        json.put("confidence", Json.rounded(asked.confidence(), 4));
        json.put("runnerUp", runnerUp);
        if (!asked.carriedOver().isEmpty()) {
            json.put("carriedOver", asked.carriedOver());
        }
        json.put("slots", Slots.of(question));
        return json;
    }
}
