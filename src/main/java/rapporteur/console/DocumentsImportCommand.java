package rapporteur.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.library.Change;

/** A backup brought back. */
@Command(
        name = "import",
        description =
                "Adds and replaces documents, aliases and expectations by those of a ZIP file that documents export wrote.")
final class DocumentsImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "The ZIP file.")
    private Path file = Path.of("");

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange();
                InputStream in = Files.newInputStream(file);
                ProgressBar bar = new ProgressBar(desk.streams().err())) {
            boolean watched = desk.streams().screen().watched();
            List<Change> changes = options.librarian(room).importAll(in, LibraryOptions.who(), (done, all) -> {
                if (watched) {
                    bar.at(done, all, "");
                }
            });
            desk.page().print(DocumentText.count(changes.size(), "change") + " made.");
            return 0;
        } catch (IOException e) {
            throw new TroubleException(file + " can't be read (" + e.getMessage() + ").", e);
        }
    }
}
