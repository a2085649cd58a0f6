package rapporteur.console;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapporteur.index.Listing;

/** The catalogue. */
@Command(name = "list", description = "Lists the documents, the newest first.")
final class DocumentsListCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json", description = "Prints JSON, one object a line for each document.")
    private boolean json;

    DocumentsListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openUpToDate()) {
            List<Listing> documents = byDate(room.reading().documents());
            if (json) {
                documents.forEach(document -> Json.line(desk.out(), json(document)));
            } else {
                print(documents, desk.page());
            }
        }
        return 0;
    }

    private static List<Listing> byDate(List<Listing> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(Listing::date).thenComparing(Listing::id))
                .toList();
    }

    static void print(List<Listing> documents, Page page) {
        Table table = new Table("id", "date", "kind", "passages", "title");
        byDate(documents)
                .forEach(
                        d -> table.row(d.id(), d.date().toString(), d.kind().toString(), d.passages() + "", d.title()));

        page.print(DocumentText.count(documents.size(), "document"));
        if (!documents.isEmpty()) {
            table.print(page, "");
        }
    }

    static Map<String, @Nullable Object> json(Listing document) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", document.id());
        json.put("title", document.title());
        json.put("date", document.date().toString());
        json.put("kind", document.kind().toString());
        json.put("source", document.source().name());
        json.put("link", document.source().link());
        json.put("passages", document.passages());
        return json;
    }
}
