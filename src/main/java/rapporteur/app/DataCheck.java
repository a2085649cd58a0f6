package rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.console.Folders;
import rapporteur.console.Workroom.Finding;
import rapporteur.console.Workroom.Finding.Level;

/** What {@link Doctor} looks at in the data folder. Makes no folder: looking must not leave anything behind. */
final class DataCheck {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MEGABYTES_NEEDED = 200;

    private DataCheck() {}

    static List<Finding> folder(Path folder) throws IOException {
        Path existing = existing(folder);
        List<Finding> findings = new ArrayList<>();
        findings.add(
                isWritable(existing)
                        ? new Finding(Level.FINE, "data", folder + " can be written to")
                        : new Finding(
                                Level.NEEDS_DOING,
                                "data",
                                existing
                                        + " can't be written to; change its permissions, or name another with --data"));

        long free = Files.getFileStore(existing).getUsableSpace() / MEGABYTE;
        findings.add(
                free >= MEGABYTES_NEEDED
                        ? new Finding(Level.FINE, "disk", free + " MB are free")
                        : new Finding(
                                Level.NEEDS_DOING,
                                "disk",
                                "only " + free + " MB are free; index and log need up to " + MEGABYTES_NEEDED + " MB"));
        return findings;
    }

    static List<Finding> log(Folders folders) {
        if (Files.notExists(folders.config().resolve("logback.xml"))) {
            return List.of(new Finding(
                    Level.WORTH_KNOWING,
                    "log",
                    "there is no " + folders.config().resolve("logback.xml")
                            + ", so there is no log file and only warnings are shown"));
        }
        return List.of(new Finding(
                Level.FINE, "log", "goes to " + folders.data().resolve("logs").resolve("rapporteur.log")));
    }

    /** The folder itself, or the nearest above it that is there. */
    private static Path existing(Path folder) {
        Path existing = folder;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** Tries it: a permission is no proof on a file system that is mounted read-only. */
    private static boolean isWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".doctor", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
