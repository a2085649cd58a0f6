package rapporteur.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was learnt of the kinds of questions, handed on from one data folder to the next: learning takes over a minute. */
final class KeptIntents {
    private static final Path KEPT = Path.of("target", "test-intents");

    private KeptIntents() {}

    static void into(Path data) throws IOException {
        copy(KEPT, data);
    }

    static void outOf(Path data) throws IOException {
        copy(data, KEPT);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from) || Files.exists(to) && !Files.isDirectory(to)) {
            return;
        }
        try (DirectoryStream<Path> learnt = Files.newDirectoryStream(from, "intents-*.bin")) {
            for (Path each : learnt) {
                Path copy = Files.createDirectories(to).resolve(each.getFileName());
                if (Files.notExists(copy)) {
                    Files.copy(each, copy);
                }
            }
        }
    }
}
