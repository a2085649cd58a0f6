package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.library.Librarian;

/** A question that must go on being answered. */
@Command(
        name = "expect",
        description = "Keeps a question and words of its answer; after every change it is asked again.",
        footerHeading = "%nExample:%n",
        footer = "  rapporteur documents expect \"Who opened the talks?\" \"Vera Marsh\"")
final class DocumentsExpectCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "QUESTION", description = "The question.")
    private String question = "";

    @Parameters(index = "1", paramLabel = "WORDS", description = "Words that the answer must have.")
    private String words = "";

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsExpectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            LibraryOptions.tell(librarian.expect(question, words, LibraryOptions.who()), librarian, desk);
        }
        return 0;
    }
}
