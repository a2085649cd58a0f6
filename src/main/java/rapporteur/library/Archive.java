package rapporteur.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a space as one ZIP file: its documents as they are now, the names given to people, what is expected, and the settings. */
public final class Archive {
    /** All files together may not inflate to more, in bytes. */
    private static final int MOST = 1 << 30;

    private static final List<String> NOTES = List.of(Library.ALIASES, Library.EXPECTED, Library.SETTINGS);

    private Archive() {}

    /** @return how many files were written */
    public static int write(Path folder, OutputStream out) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            files = files(folder);
        }
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(name(folder, file)));
                Files.copy(file, zip);
            }
        }
        return files.size();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> belongs(name(folder, file)))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The contents by name.
     *
     * @throws LibraryException where a name leads out of the folder or is none that a space has, or there is too much
     */
    public static Map<String, byte[]> read(InputStream in, int mostBytesOfFile) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = MOST;
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!belongs(entry.getName())) {
                    throw new LibraryException(Obstacle.STRANGE_IN_ARCHIVE, entry.getName());
                }
                byte[] content = zip.readNBytes(mostBytesOfFile + 1);
                left -= content.length;
                if (content.length > mostBytesOfFile || left < 0) {
                    throw new LibraryException(Obstacle.TOO_LARGE_IN_ARCHIVE, entry.getName());
                }
                files.put(entry.getName(), content);
            }
        }
        if (files.isEmpty()) {
            throw new LibraryException(Obstacle.NO_ARCHIVE);
        }
        return files;
    }

    private static boolean belongs(String name) {
        boolean simple = Stream.of(name.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.startsWith(".") || part.indexOf('\\') >= 0);
        return simple && (NOTES.contains(name) || name.matches("(?i).+\\.(md|txt)"));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
