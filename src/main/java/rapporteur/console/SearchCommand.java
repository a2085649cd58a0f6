package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.corpus.Document;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;

/** Passages without an answer. */
@Command(
        name = "search",
        description = "Finds passages.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur search religious freedom",
            "  rapporteur search -k 20 --json internet controls",
            "  rapporteur search --batch queries.jsonl",
            "%nA batch has one JSON object a line: {\"id\": …, \"query\": …}.",
            "Passages are found by what they mean as well as by their words once they have vectors,",
            "which 'rapporteur index' and a batch make; one search is done without waiting for any."
        })
final class SearchCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "The words to look for.")
    private List<String> words = List.of();

    @Option(names = "-k", paramLabel = "N", defaultValue = "5", description = "At most so many passages (default: 5).")
    private int most;

    @Option(
            names = "--batch",
            paramLabel = "FILE|-",
            description = "Searches for each line of a file, - for standard input.")
    private @Nullable String batch;

    @Option(names = "--json", description = "Prints JSON, one object a line for each passage. A batch always does.")
    private boolean json;

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words).strip();
        if (query.isEmpty() == (batch == null)) {
            throw new WrongUsageException("Give either words to look for or --batch with a file of queries.");
        }
        if (most < 1) {
            throw new WrongUsageException("-k counts passages: at least 1, not " + most + ".");
        }

        try (Workroom room = batch == null ? desk.openWithReadyVectors() : desk.openWithVectors()) {
            Reading reading = room.reading();
            if (batch != null) {
                return new Batch(desk).run(batch, line -> results(line.text("query"), reading));
            }
            print(query, reading);
        }
        return 0;
    }

    private Map<String, @Nullable Object> results(String query, Reading reading) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "results",
                find(query, reading).stream().map(found -> json(found, reading)).toList());
        return json;
    }

    private List<FoundPassage> find(String query, Reading reading) {
        return reading.passages(PassageQuery.of(query), most);
    }

    private void print(String query, Reading reading) {
        List<FoundPassage> found = find(query, reading);
        if (json) {
            found.forEach(passage -> Json.line(desk.out(), json(passage, reading)));
        } else if (found.isEmpty()) {
            desk.page().print("No passage has these words.");
        } else {
            found.forEach(passage -> print(passage, reading, desk.page()));
        }
    }

    private static void print(FoundPassage found, Reading reading, Page page) {
        Document document = document(found, reading);
        String score = String.format(Locale.ROOT, "%.2f", found.score());
        String head = document.title() + ", " + document.date() + ", passage " + found.number() + " (" + score + ")";
        page.print("", head, page.ink()::number);
        page.print("  ", document.text(found.stretch().span()).replaceAll("\\s+", " "));
        page.gap();
    }

    private static Map<String, @Nullable Object> json(FoundPassage found, Reading reading) {
        Document document = document(found, reading);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", document.id());
        json.put("passage", found.number());
        json.put("score", Json.rounded(found.score(), 4));
        json.putAll(Json.span(document, found.stretch().span()));
        json.put("text", document.text(found.stretch().span()));
        return json;
    }

    private static Document document(FoundPassage found, Reading reading) {
        String id = found.stretch().document();
        return reading.document(id).orElseThrow(() -> new TroubleException("The document " + id + " has just gone."));
    }
}
