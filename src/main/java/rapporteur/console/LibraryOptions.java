package rapporteur.console;

import java.util.Optional;
import picocli.CommandLine.Option;
import rapporteur.library.Change;
import rapporteur.library.Librarian;
import rapporteur.library.Librarian.Check;

/** What all commands that change documents have in common: whose documents, by whom, and what is told afterwards. */
final class LibraryOptions {
    @Option(
            names = "--server",
            paramLabel = "ID",
            description = "The documents of this Discord server, instead of those that everyone may ask about.")
    private Optional<String> server = Optional.empty();

    Librarian librarian(Workroom room) {
        return room.librarian(server);
    }

    /** As whom the history names whoever sits at the terminal. */
    static String who() {
        return System.getProperty("user.name", "somebody") + " at the terminal";
    }

    /** Says what was done, and which expected answers are gone since. */
    static void tell(Change change, Librarian librarian, Desk desk) {
        desk.out().println("Change " + change.number() + ": " + change.document() + " " + change.kind() + ".");
        Check check = librarian.check();
        if (!check.broken().isEmpty()) {
            tell(check, desk);
        }
    }

    static void tell(Check check, Desk desk) {
        int met = check.asked() - check.broken().size();
        desk.page().print(met + " of " + DocumentText.count(check.asked(), "expected answer") + " as expected.");
        check.broken().forEach(broken -> {
            desk.page().print("- ", broken.expectation().question());
            desk.page().print("  ", "expected: " + broken.expectation().words());
            desk.page().print("  ", "answered: " + broken.answer());
        });
    }
}
