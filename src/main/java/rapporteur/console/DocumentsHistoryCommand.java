package rapporteur.console;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rapporteur.library.Change;

/** Who has changed what, and when. */
@Command(
        name = "history",
        description = "Lists all changes, the oldest first: when, by whom, what, and the text's hash.")
final class DocumentsHistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final int HASH_SHOWN = 12;

    private final Desk desk;

    @Option(names = "--json", description = "Prints JSON, one object a line for each change.")
    private boolean json;

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsHistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.open()) {
            List<Change> history = options.librarian(room).history();
            if (json) {
                history.forEach(change -> Json.line(desk.out(), json(change)));
                return 0;
            }
            desk.page().print(DocumentText.count(history.size(), "change"));
            Table table = new Table("", "when", "what", "hash", "document", "by");
            history.forEach(change -> table.row(
                    change.number() + "",
                    TIME.format(change.at()),
                    change.kind().toString(),
                    change.after().map(hash -> hash.substring(0, HASH_SHOWN)).orElse("-"),
                    change.document(),
                    change.who()));
            if (!history.isEmpty()) {
                table.print(desk.page(), "");
            }
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Change change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", change.number());
        json.put("at", change.at().toString());
        json.put("who", change.who());
        json.put("what", change.kind().toString());
        json.put("document", change.document());
        json.put("before", change.before().orElse(null));
        json.put("after", change.after().orElse(null));
        return json;
    }
}
