package rapporteur.corpus;

/** The corpus folder itself can't be used; the message names it and says what to do. */
public final class CorpusFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusFolderException(String message) {
        super(message);
    }
}
