package rapporteur.console;

/** Arguments that are each understood but make no sense together; ends the program with the exit code for wrong usage. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
