package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.index.Reading;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** A question as JSON, with the words that prove it. */
final class QuizItemJson {
    private QuizItemJson() {}

    static Map<String, @Nullable Object> of(QuizItem item, Reading reading) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("kind", item.kind().name().toLowerCase(Locale.ROOT));
        json.put("prompt", item.prompt());
        json.putAll(task(item.task()));
        json.put("difficulty", Json.rounded(item.difficulty(), 2));
        json.put("people", item.people());
        json.put("topics", item.topics());
        json.put("proofs", proofs(item.proofs(), reading));
        return json;
    }

    private static Map<String, @Nullable Object> task(Task task) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (task) {
            case Task.Choice choice -> {
                json.put("options", choice.options());
                json.put("answer", choice.options().get(choice.right()));
            }
            case Task.Cloze cloze -> {
                json.put("answer", cloze.answer());
                json.put("alternatives", cloze.alternatives());
            }
            case Task.Order order -> json.put("order", order.rightOrder());
            case Task.Matching matching -> {
                json.put("left", matching.left());
                json.put("right", matching.right());
            }
        }
        return json;
    }

    private static List<Map<String, @Nullable Object>> proofs(List<Proof> proofs, Reading reading) {
        return proofs.stream()
                .flatMap(proof -> reading.document(proof.document()).stream().map(document -> {
                    Map<String, @Nullable Object> json = new LinkedHashMap<>();
                    json.put("document", document.id());
                    json.putAll(Json.words(document, proof.span()));
                    return json;
                }))
                .toList();
    }
}
