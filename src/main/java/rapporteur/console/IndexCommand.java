package rapporteur.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.index.UpdateReport;
import rapporteur.minutes.Minutes;

/** The index, brought in line with the folder. */
@Command(
        name = "index",
        description = "Brings the index up to date with the corpus folder. Commands that answer do so by themselves.",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur index", "  rapporteur index --rebuild --corpus talks/"})
final class IndexCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--rebuild", description = "Makes the index anew, whatever is there.")
    private boolean rebuild;

    IndexCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.open()) {
            UpdateReport report = desk.update(room, rebuild);
            desk.embed(room);
            List<Listing> documents = room.reading().documents();
            print(report, documents, room.reading());
            desk.tell(report.problems());

            if (documents.isEmpty()) {
                desk.tell("Nothing is indexed: no usable documents in "
                        + desk.folders().corpus() + ".");
                return 1;
            }
            return 0;
        }
    }

    private void print(UpdateReport report, List<Listing> documents, Reading reading) {
        Page page = desk.page();
        page.print(DocumentText.count(documents.size(), "document") + ": "
                + report.added().size() + " added, "
                + report.changed().size() + " changed, "
                + report.removed().size() + " removed, "
                + report.unchanged().size() + " unchanged.");

        if (!documents.isEmpty()) {
            Table table = new Table("document", "", "passages", "statements", "people");
            documents.stream()
                    .sorted(Comparator.comparing(Listing::id))
                    .forEach(document -> row(document, report, reading, table));
            table.print(page, "");
        }
    }

    private static void row(Listing document, UpdateReport report, Reading reading, Table table) {
        Optional<Minutes> minutes = reading.minutes(document.id());
        table.row(
                document.id(),
                what(document.id(), report),
                document.passages() + "",
                minutes.map(m -> m.statements().size() + "").orElse(""),
                minutes.map(m -> m.people().size() + "").orElse(""));
    }

    private static String what(String id, UpdateReport report) {
        return report.added().contains(id) ? "added" : report.changed().contains(id) ? "changed" : "";
    }
}
