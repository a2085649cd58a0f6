package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.library.Librarian;

/** A withdrawn document again. */
@Command(name = "restore", description = "Puts a withdrawn document back.")
final class DocumentsRestoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "The id it had; documents history names it.")
    private String id = "";

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsRestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            LibraryOptions.tell(librarian.restore(id, LibraryOptions.who()), librarian, desk);
        }
        return 0;
    }
}
