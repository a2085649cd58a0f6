package rapporteur.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.corpus.Document;
import rapporteur.library.Librarian;
import rapporteur.library.Submission;

/** Another text in the place of a document's. */
@Command(name = "replace", description = "Puts a file in the place of a document.")
final class DocumentsReplaceCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the document, or an end that no other has.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file, of any kind that documents add takes.")
    private Path file = Path.of("");

    @Mixin
    private final SubmissionOptions about = new SubmissionOptions();

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    DocumentsReplaceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openToChange()) {
            Librarian librarian = options.librarian(room);
            Document document = NamedDocument.in(librarian, id);
            Submission submission = about.submission(file, librarian);
            PreviewText.print(librarian.preview(submission), desk.page());
            LibraryOptions.tell(librarian.replace(document, submission, LibraryOptions.who()), librarian, desk);
        }
        return 0;
    }
}
