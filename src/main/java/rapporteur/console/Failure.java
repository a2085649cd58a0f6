package rapporteur.console;

import org.slf4j.LoggerFactory;

/**
 * Puts a failure in words. The exceptions of this program carry messages written for people and are shown by them; any
 * other exception is a fault of the program, which goes to the log with its trace.
 */
final class Failure {
    private Failure() {}

    static String inWords(Throwable failure) {
        String message = failure.getMessage();

        if (message != null && failure.getClass().getName().startsWith("rapporteur.")) {
            return message;
        }

        LoggerFactory.getLogger(Failure.class).error("a command failed", failure);
        return "Something went wrong inside: " + failure.getClass().getSimpleName()
                + (message == null ? "" : ", " + message) + ". The log has the details.";
    }
}
