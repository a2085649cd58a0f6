package rapporteur.console.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the system keeps of files in memory, which it can be asked to let go, so that they are read from the disk again. */
final class PageCache {
    private PageCache() {}

    /** Lets go of files, and of all files in folders; false where this system has no command for it. */
    static boolean letGo(List<Path> places) throws InterruptedException {
        try {
            for (Path file : files(places)) {
                int status = new ProcessBuilder("dd", "if=" + file, "iflag=nocache", "count=0")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                if (status != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static List<Path> files(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.exists(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }
}
