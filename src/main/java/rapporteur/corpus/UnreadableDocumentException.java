package rapporteur.corpus;

/** A file that can't be taken as a document; the message says why and what to do about it, without naming the file. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String message) {
        super(message);
    }
}
