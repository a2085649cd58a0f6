package rapporteur.corpus;

import java.nio.file.Path;
import java.util.List;

/** A folder of documents, the source of truth. */
public final class CorpusFolder {
    public CorpusFolder(Path root, DocumentReader reader) {}

    /** A file of the folder that may be a document: {@code hash} is the SHA-256 of its bytes, in hex. */
    public record Entry(String id, Path file, String hash) {}

    /** A file that can't be used, and why in words for a person. */
    public record Problem(Path file, String message) {}

    /** What was found, in the order of the ids. */
    public record Contents(List<Entry> entries, List<Problem> problems) {}

    public Contents contents() {
        throw new UnsupportedOperationException();
    }

    /** @throws UnreadableDocumentException where the file is no text */
    public Document read(Entry entry) {
        throw new UnsupportedOperationException();
    }
}
