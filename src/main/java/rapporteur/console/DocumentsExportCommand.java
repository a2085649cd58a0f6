package rapporteur.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A backup. */
@Command(name = "export", description = "Writes all documents, aliases and expectations into one ZIP file.")
final class DocumentsExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "The ZIP file; must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new TroubleException(file + " is there already; name another file, or move it away.");
        }
        try (Workroom room = desk.openToChange();
                OutputStream out = Files.newOutputStream(file)) {
            int files = options.librarian(room).export(out);
            desk.page().print(DocumentText.count(files, "file") + " written to " + file + ".");
            return 0;
        } catch (IOException e) {
            throw new TroubleException(file + " can't be written (" + e.getMessage() + ").", e);
        }
    }
}
