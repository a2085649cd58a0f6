package rapporteur.console;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.library.Librarian;
import rapporteur.library.LibraryException;
import rapporteur.library.Submission;

/** New documents from files. */
@Command(
        name = "add",
        description = "Adds documents: txt, md, html, pdf, docx, vtt or srt files, read in a process with hard limits.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur documents add --preview minutes.pdf",
            "  rapporteur documents add --title \"Opening of the talks\" --date 2024-03-04 opening.docx"
        })
final class DocumentsAddCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
    private List<Path> files = List.of();

    @Option(names = "--preview", description = "Shows what would be understood, and adds nothing.")
    private boolean preview;

    @Mixin
    private final SubmissionOptions about = new SubmissionOptions();

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsAddCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            int refused = 0;
            for (Path file : files) {
                refused += take(file, librarian) ? 0 : 1;
            }
            return refused == 0 ? 0 : 1;
        }
    }

    /** One file that is refused keeps no other from being added. */
    private boolean take(Path file, Librarian librarian) {
        try {
            Submission submission = about.submission(file, librarian);
            PreviewText.print(librarian.preview(submission), desk.page());
            if (!preview) {
                LibraryOptions.tell(librarian.publish(submission, LibraryOptions.who()), librarian, desk);
            }
            return true;
        } catch (LibraryException | TroubleException refused) {
            desk.tell(String.valueOf(refused.getMessage()));
            return false;
        }
    }
}
