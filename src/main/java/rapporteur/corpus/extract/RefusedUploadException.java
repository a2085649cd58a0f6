package rapporteur.corpus.extract;

/** A file that is not taken; the message names the part that is at fault, the reason, and what to do. */
public final class RefusedUploadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedUploadException(String message) {
        super(message);
    }
}
