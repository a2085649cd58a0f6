package rapporteur.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a list that comes with the program; {@code #} begins a comment. */
final class WordLines {
    private WordLines() {}

    static List<String> load(String name) {
        try (InputStream bytes = WordLines.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the list " + name + " is missing from the program; build again");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
