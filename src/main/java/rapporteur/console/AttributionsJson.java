package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/**
 * Statements as attributions of the PolNeAR kind (Newell et al. 2018: source, cue and content as lists of spans), which
 * evaluators of who-said-what read. Offsets are code points, ends exclusive.
 */
final class AttributionsJson {
    private AttributionsJson() {}

    static Map<String, @Nullable Object> of(Document document, Minutes minutes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", document.id().replaceFirst("\\.(txt|md)$", ""));
        json.put(
                "attributions",
                minutes.statements().stream()
                        .map(statement -> attribution(document, statement))
                        .toList());
        return json;
    }

    private static Map<String, @Nullable Object> attribution(Document document, Statement statement) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("content", pairs(document, statement.content()));
        json.put("source", pairs(document, List.of(statement.speaker().mention())));
        json.put("cue", pairs(document, List.of(statement.cue())));
        if (statement.speaker() instanceof Speaker.Known known) {
            json.put("speaker", known.name());
        }
        return json;
    }

    private static List<List<Integer>> pairs(Document document, List<Span> spans) {
        return spans.stream()
                .map(document::inCodePoints)
                .map(span -> List.of(span.start(), span.end()))
                .toList();
    }
}
