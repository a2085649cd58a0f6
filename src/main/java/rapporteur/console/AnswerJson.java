package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Decision;
import rapporteur.answer.Prose;
import rapporteur.answer.Trace;
import rapporteur.question.Option;
import rapporteur.question.Stage;

/** An answer as JSON. Only an answer that was found has citations: what lay near a refused one proves nothing. */
final class AnswerJson {
    private AnswerJson() {}

    static Map<String, @Nullable Object> of(Answer answer, double millis) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("question", answer.question().asked().text());
        json.put("intent", answer.question().asked().intent().toString());
        json.put("confidence", Json.rounded(answer.question().asked().confidence(), 4));
        json.put("abstained", answer instanceof Answer.Declined);
        json.put("answer", answer.text());

        switch (answer) {
            case Answer.Found found -> {
                json.put(
                        "citations",
                        found.citations().stream().map(AnswerJson::citation).toList());
                json.put("suggestions", suggestions(found.suggestions()));
            }
            case Answer.Declined declined -> {
                json.put("citations", List.of());
                json.put("suggestions", suggestions(declined.suggestions()));
            }
            case Answer.Choice choice -> {
                json.put("citations", List.of());
                json.put(
                        "suggestions",
                        choice.options().stream().map(Option::question).toList());
            }
            case Answer.Chat chat -> {
                json.put("citations", List.of());
                json.put("suggestions", List.of());
            }
        }

        json.put("millis", Json.rounded(millis, 1));
        return json;
    }

    /** The same, with how the question was understood, what was weighed for it and how long each stage took, in milliseconds. */
    static Map<String, @Nullable Object> explained(Answer answer, double millis, Trace trace) {
        Map<String, @Nullable Object> json = of(answer, millis);
        json.put("understood", QuestionJson.of(answer.question()));
        json.put(
                "decisions",
                trace.decisions().stream().map(AnswerJson::decision).toList());
        Map<String, Double> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            stages.put(stage.toString(), Json.rounded(trace.stopwatch().millis(stage), 1));
        }
        json.put("stages", stages);
        return json;
    }

    private static Map<String, @Nullable Object> decision(Decision decision) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("sufficient", decision.suffices());
        json.put("probability", Json.rounded(decision.probability(), 4));
        json.put("needed", decision.needed());
        json.put(
                "evidence",
                decision.evidence().stream().map(AnswerJson::considered).toList());
        return json;
    }

    private static Map<String, @Nullable Object> considered(Decision.Considered considered) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", considered.document().id());
        json.put("probability", Json.rounded(considered.probability(), 4));
        json.putAll(Json.span(considered.document(), considered.span()));
        json.put("quote", considered.quote());
        return json;
    }

    private static List<String> suggestions(List<Prose.Own> suggestions) {
        return suggestions.stream().map(each -> each.in(Locale.ENGLISH)).toList();
    }

    private static Map<String, @Nullable Object> citation(Citation citation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", citation.number());
        json.put("document", citation.document().id());
        json.put("title", citation.document().title());
        json.put("date", citation.document().date().toString());
        json.put("passage", citation.passage());
        json.putAll(Json.span(citation.document(), citation.span()));
        json.put("quote", citation.quote());
        return json;
    }
}
