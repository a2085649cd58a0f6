package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.library.Librarian;

/** A document less. */
@Command(
        name = "withdraw",
        description =
                "Takes a document away: it can't be found any more when this is done. documents restore puts it back.")
final class DocumentsWithdrawCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "The id of the document, or an end of it that no other id has.")
    private String id = "";

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsWithdrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            LibraryOptions.tell(
                    librarian.withdraw(NamedDocument.in(librarian, id), LibraryOptions.who()), librarian, desk);
        }
        return 0;
    }
}
