package rapporteur.minutes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files of this package that ship with the program; {@code #} begins a comment line. */
final class ShippedText {
    private ShippedText() {}

    static List<String> lines(String name) {
        try (InputStream bytes = ShippedText.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the file " + name + " is missing from the program; build again");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
