package rapporteur.console;

/** Something that stops a command; the message tells a person what it is and what to do. Shown alone, without a stack trace. */
public final class TroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TroubleException(String message) {
        super(message);
    }

    public TroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
