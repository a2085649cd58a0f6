package rapporteur.app;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the bot's token, and anything that looks like one, out of what is written down. Safe for use by many threads. */
final class Secrets {
    static final String MASK = "[secret]";

    private static final Pattern TOKEN = Pattern.compile(
            // A bot's token: its id, a time and a signature, each in base 64.
            "[\\w-]{23,32}\\.[\\w-]{6,7}\\.[\\w-]{27,}"
                    // The token of an interaction begins with "interaction:", in base 64.
                    + "|aW50ZXJhY3Rpb246[\\w=-]+"
                    // Whoever has the address of a webhook can write through it.
                    + "|(?<=/(?:webhooks|interactions)/\\d{1,20}/)[\\w%.=-]{20,}");

    /** Shorter ones are no tokens, and masking them would garble innocent text. */
    private static final int SHORTEST_TOKEN = 8;

    private final @Nullable String token;

    Secrets(@Nullable String token) {
        this.token = token == null || token.strip().length() < SHORTEST_TOKEN ? null : token.strip();
    }

    static Secrets ofEnvironment() {
        return new Secrets(System.getenv("DISCORD_TOKEN"));
    }

    static boolean looksLikeToken(String text) {
        return TOKEN.matcher(text).find();
    }

    String mask(String text) {
        String masked = token == null ? text : text.replace(token, MASK);
        return TOKEN.matcher(masked).replaceAll(MASK);
    }
}
