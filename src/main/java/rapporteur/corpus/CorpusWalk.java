package rapporteur.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.CorpusFolder.Contents;
import rapporteur.corpus.CorpusFolder.Entry;
import rapporteur.corpus.CorpusFolder.Problem;

/** One walk through a corpus folder. The file system's order is nobody's, so files are judged when all are known. */
final class CorpusWalk extends SimpleFileVisitor<Path> {
    static final Set<FileVisitOption> OPTIONS = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

    private static final Set<String> TEXT = Set.of("md", "txt");
    /** Files somebody put there to be read; of others, such as pictures, nothing needs to be said. */
    private static final Set<String> MEANT_TO_BE_READ = Set.of("pdf", "doc", "docx", "odt", "rtf", "htm", "html");

    private final Path root;
    private final DocumentReader reader;
    private final List<Found> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Found(String id, Path file, BasicFileAttributes attributes) {}

    /** Finds out the hash of a file, by reading it or in another way. */
    @FunctionalInterface
    interface Hashing {
        /** @param attributes from before the file is read, should it change meanwhile */
        String of(Path file, BasicFileAttributes attributes) throws IOException;
    }

    CorpusWalk(Path root, DocumentReader reader) {
        this.root = root;
        this.reader = reader;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file) || file.getFileName().toString().equalsIgnoreCase("README.md")) {
            return FileVisitResult.CONTINUE;
        }
        if (MEANT_TO_BE_READ.contains(ending(file))) {
            problems.add(new Problem(file, "is not read: only .md and .txt are; convert it to one of them"));
        } else if (TEXT.contains(ending(file)) && attributes.isSymbolicLink()) {
            problems.add(new Problem(file, "is a link to a file that isn't there; mend or delete it"));
        } else if (TEXT.contains(ending(file)) && !attributes.isRegularFile()) {
            // Reading a pipe would wait for ever.
            problems.add(new Problem(file, "is not an ordinary file; put a text file in its place"));
        } else if (TEXT.contains(ending(file))) {
            files.add(new Found(id(file), file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        if (!isHidden(file)) {
            problems.add(new Problem(file, reason(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            problems.add(new Problem(folder, "could be listed in part only: " + reason(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    Contents contents(Hashing hashing) {
        List<Entry> entries = new ArrayList<>();
        files.sort(Comparator.comparing(Found::id)
                .thenComparing(found -> found.file().toString()));
        for (Found found : files) {
            String id = found.id();
            Path file = found.file();
            if (!entries.isEmpty() && entries.getLast().id().equals(id)) {
                Path first = entries.getLast().file().getFileName();
                problems.add(new Problem(
                        file, "has the same name as " + first + ", which is taken; rename or delete one of them"));
                continue;
            }
            try {
                reader.refuseLarge(found.attributes().size());
                entries.add(new Entry(id, file, hashing.of(file, found.attributes())));
            } catch (UnreadableDocumentException e) {
                problems.add(new Problem(file, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                problems.add(new Problem(file, reason(e)));
            }
        }
        problems.sort(Comparator.comparing(problem -> problem.file().toString()));
        return new Contents(entries, problems);
    }

    private String id(Path file) {
        StringBuilder id = new StringBuilder();
        for (Path name : root.relativize(file)) {
            id.append(id.isEmpty() ? "" : "/").append(name);
        }
        id.setLength(id.length() - ending(file).length() - 1);
        // Some systems store "é" as two characters, and a name typed elsewhere has to find it all the same.
        return Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case FileSystemLoopException loop -> "is a link that leads back to a folder above it; delete the link";
            case AccessDeniedException denied -> "can't be read: permission denied; let the bot's user read it";
            default -> "can't be read (" + failure.getMessage() + "); check the file and the disk";
        };
    }
}
