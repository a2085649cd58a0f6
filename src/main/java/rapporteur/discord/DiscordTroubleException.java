package rapporteur.discord;

/** The bot can't run; the message says why and what to do. */
public final class DiscordTroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiscordTroubleException(String message) {
        super(message);
    }

    DiscordTroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
