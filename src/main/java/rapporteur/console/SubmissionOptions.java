package rapporteur.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import rapporteur.corpus.Document.Kind;
import rapporteur.library.Librarian;
import rapporteur.library.Submission;

/** What a person may say about a file that is handed in; what is left out is guessed from its text. */
final class SubmissionOptions {
    @Option(names = "--title", paramLabel = "WORDS", description = "Its title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day it is from.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Where it can be read on the web.")
    private String url = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "article, transcript or statement.")
    private Optional<String> kind = Optional.empty();

    Submission submission(Path file, Librarian librarian) {
        Optional<Kind> named = kind.flatMap(Kind::named);
        if (kind.isPresent() && named.isEmpty()) {
            throw new WrongUsageException("'" + kind.get() + "' is no kind; say article, transcript or statement.");
        }
        try (InputStream content = Files.newInputStream(file)) {
            String text =
                    librarian.submit(file.getFileName().toString(), content).text();
            return new Submission(text, title, date, url, named);
        } catch (IOException e) {
            throw new TroubleException(file + " can't be read; is it there, and may you read it?", e);
        }
    }
}
