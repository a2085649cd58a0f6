package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.question.Option;

/** An answer as JSON. Only an answer that was found has citations: what lay near a refused one proves nothing. */
final class AnswerJson {
    private AnswerJson() {}

    static Map<String, @Nullable Object> of(Answer answer, double millis, boolean explain) {
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
                json.put(
                        "suggestions",
                        found.suggestions().stream()
                                .map(suggestion -> suggestion.in(Locale.ENGLISH))
                                .toList());
            }
            case Answer.Declined declined -> {
                json.put("citations", List.of());
                json.put("suggestions", List.of());
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
        if (explain) {
            json.put("understood", QuestionJson.of(answer.question()));
        }
        return json;
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
