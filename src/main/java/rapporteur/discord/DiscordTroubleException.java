package rapporteur.discord;

import org.jspecify.annotations.Nullable;

/** The bot can't run on Discord; the message says why, and what to do. */
public final class DiscordTroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiscordTroubleException(String message) {
        super(message);
    }

    DiscordTroubleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DiscordTroubleException tokenRefused() {
        return new DiscordTroubleException("Discord refuses the token. Copy it again from the developer portal "
                + "(https://discord.com/developers), at your application, page Bot; 'Reset Token' makes a new one.");
    }

    static DiscordTroubleException unreachable(String address, Exception cause) {
        return new DiscordTroubleException(
                "Discord can't be reached at " + address
                        + ". Is this computer online, and does a firewall or proxy let it through?",
                cause);
    }

    static DiscordTroubleException gatewayUnreachable(String address, @Nullable Throwable cause) {
        return new DiscordTroubleException(
                "Discord takes the token, but its gateway can't be reached, or says nothing, at " + address
                        + ". Does a firewall or proxy let lasting connections (WebSockets) through?",
                cause);
    }
}
