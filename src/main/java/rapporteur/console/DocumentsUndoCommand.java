package rapporteur.console;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.library.Librarian;

/** A change as though it had not been made. */
@Command(name = "undo", description = "Undoes a change; to undo that, undo it again.")
final class DocumentsUndoCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "Its number in the history; else the last one.")
    private Optional<Integer> number = Optional.empty();

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsUndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            LibraryOptions.tell(librarian.undo(number, LibraryOptions.who()), librarian, desk);
        }
        return 0;
    }
}
