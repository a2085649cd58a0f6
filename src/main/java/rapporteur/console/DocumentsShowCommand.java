package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;

/** One document, to the letter. */
@Command(name = "show", description = "Shows a document: where it comes from, then its text with passage numbers.")
final class DocumentsShowCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "The id of the document, or an end of it that no other id has.")
    private String id = "";

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    DocumentsShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openUpToDate()) {
            Document document = NamedDocument.in(room.reading(), id);
            if (json) {
                Json.line(desk.out(), json(document));
            } else {
                DocumentText.printHead(document, desk.page());
                DocumentText.printPassages(document, desk.page());
            }
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Document document) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", document.id());
        json.put("title", document.title());
        json.put("date", document.date().toString());
        json.put("kind", document.kind().toString());
        json.put("source", document.source().name());
        json.put("link", document.source().link());
        json.put("text", document.text());
        json.put(
                "passages",
                document.passages().stream().map(p -> passage(document, p)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> passage(Document document, Passage passage) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("passage", passage.number());
        json.putAll(Json.span(document, passage.span()));
        return json;
    }
}
