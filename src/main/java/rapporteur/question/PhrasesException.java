package rapporteur.question;

/** Training phrases that can't be used; the message names the file and says what belongs in it. */
public final class PhrasesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PhrasesException(String message) {
        super(message);
    }

    PhrasesException(String message, Throwable cause) {
        super(message, cause);
    }
}
