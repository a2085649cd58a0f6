package rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A folder of documents, the source of truth. Nothing is kept in memory: each look is a look at every file on the disk. */
public final class CorpusFolder {
    private final Path root;
    private final DocumentReader reader;
    private final Optional<Path> hashes;

    /** All files are read at each look. */
    public CorpusFolder(Path root, DocumentReader reader) {
        this.root = root;
        this.reader = reader;
        this.hashes = Optional.empty();
    }

    /** @param hashes a file for what one look finds out, so that the next reads only what has changed since */
    public CorpusFolder(Path root, DocumentReader reader, Path hashes) {
        this.root = root;
        this.reader = reader;
        this.hashes = Optional.of(hashes);
    }

    /** A file of the folder that may be a document: {@code hash} is the SHA-256 of its bytes, in hex. */
    public record Entry(String id, Path file, String hash) {}

    /** A file that can't be used, and why in words for a person. */
    public record Problem(Path file, String message) {}

    /** What was found, in the order of the ids. */
    public record Contents(List<Entry> entries, List<Problem> problems) {
        public Contents {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /**
     * All {@code .md} and {@code .txt} files below the folder, but hidden ones and README.md; links are followed.
     *
     * @throws CorpusFolderException where there is no such folder
     */
    public Contents contents() {
        if (Files.notExists(root)) {
            throw new CorpusFolderException("There is no corpus folder " + root
                    + ". Create it and put .md or .txt files into it, or name another with --corpus.");
        }
        if (!Files.isDirectory(root)) {
            throw new CorpusFolderException(
                    root + " is not a folder. Name the folder that holds the documents with --corpus.");
        }

        CorpusWalk walk = new CorpusWalk(root, reader);
        try {
            Files.walkFileTree(root, CorpusWalk.OPTIONS, Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw new CorpusFolderException(
                    "The corpus folder " + root + " can't be read (" + e.getMessage() + "). Check its permissions.");
        }
        return contents(walk);
    }

    private Contents contents(CorpusWalk walk) {
        if (hashes.isEmpty()) {
            return walk.contents((file, attributes) -> Sha256.of(file));
        }
        FileHashes known = FileHashes.keptIn(hashes.get(), InstantSource.system(), Sha256::of);
        Contents contents = walk.contents(known::of);
        known.keep();
        return contents;
    }

    /**
     * The document as it is now: where the file has changed since it was listed, {@link Document#hash} differs from the
     * entry's.
     *
     * @throws UnreadableDocumentException where the file is no text
     */
    public Document read(Entry entry) {
        try {
            reader.refuseLarge(Files.size(entry.file()));
            byte[] bytes = Files.readAllBytes(entry.file());
            LocalDate fileDate = Files.getLastModifiedTime(entry.file())
                    .toInstant()
                    .atZone(ZoneId.systemDefault())
                    .toLocalDate();
            return reader.read(entry.id(), bytes, fileDate);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException("is gone; put it back or update the index");
        } catch (IOException e) {
            throw new UnreadableDocumentException("can't be read (" + e.getMessage() + "); check its permissions");
        }
    }
}
