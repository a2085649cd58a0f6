package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rapporteur.library.Librarian.Check;

/** Whether the expected answers are still given. */
@Command(
        name = "check",
        description = "Asks the questions that are kept with documents expect; exit 1 if one has another answer.")
final class DocumentsCheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Check check = options.librarian(room).check();
            LibraryOptions.tell(check, desk);
            return check.broken().isEmpty() ? 0 : 1;
        }
    }
}
