package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.library.Librarian;

/** Who is meant by a role or another name. */
@Command(
        name = "alias",
        description = "Says that a role or another name means a certain person; at once so in all minutes.",
        footerHeading = "%nExample:%n",
        footer = "  rapporteur documents alias \"the chief negotiator\" \"Vera Marsh\"")
final class DocumentsAliasCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "WORDS", description = "The role or other name.")
    private String words = "";

    @Parameters(index = "1", paramLabel = "PERSON", description = "The full name.")
    private String person = "";

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsAliasCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            LibraryOptions.tell(librarian.alias(words, person, LibraryOptions.who()), librarian, desk);
        }
        return 0;
    }
}
