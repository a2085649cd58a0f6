package rapporteur.console.evaluation;

/** A set of questions or minutes that can't be used; the message says to a person which line or folder, and why. */
public final class QuestionSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuestionSetException(String message) {
        super(message);
    }

    QuestionSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
