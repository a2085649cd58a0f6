package rapporteur.corpus;

import java.time.LocalDate;

/** Makes documents of files. */
public final class DocumentReader {
    /**
     * @param fileDate the date to take where the text states none
     * @throws UnreadableDocumentException for bytes that are no text
     */
    public Document read(String id, byte[] bytes, LocalDate fileDate) {
        throw new UnsupportedOperationException();
    }
}
