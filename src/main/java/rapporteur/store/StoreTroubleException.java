package rapporteur.store;

/** The database can't be used; the message says what to do. */
public final class StoreTroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreTroubleException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreTroubleException(String message) {
        super(message);
    }
}
