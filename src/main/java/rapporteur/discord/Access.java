package rapporteur.discord;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.requests.RestConfig;

/** The token, and where Discord is. Comes from the environment only, so that no file of settings ever holds a secret. */
public final class Access {
    private static final String TOKEN = "DISCORD_TOKEN";
    private static final String TOKEN_FILE = "DISCORD_TOKEN_FILE";
    private static final String API = "RAPPORTEUR_DISCORD_API";
    private static final String GATEWAY = "RAPPORTEUR_DISCORD_GATEWAY";
    private static final String FILES = "RAPPORTEUR_DISCORD_FILES";
    private static final String DEFAULT_GATEWAY = "wss://gateway.discord.gg/";
    private static final Set<String> DEFAULT_FILES =
            Set.of("https://cdn.discordapp.com/", "https://media.discordapp.net/");
    private static final String ADVICE =
            "You find the token in Discord's developer portal (https://discord.com/developers), at your application, page Bot.";

    private final String token;
    private final String api;
    private final String gateway;
    private final Set<String> files;

    private Access(String token, String api, String gateway, Set<String> files) {
        this.token = token;
        this.api = api;
        this.gateway = gateway;
        this.files = files;
    }

    /** @throws DiscordTroubleException where there is no token, or an address can't be one */
    public static Access of(Map<String, String> environment) {
        return new Access(
                token(environment),
                address(environment, API, RestConfig.DEFAULT_BASE_URL, "http"),
                address(environment, GATEWAY, DEFAULT_GATEWAY, "ws"),
                files(environment));
    }

    private static Set<String> files(Map<String, String> environment) {
        String elsewhere = address(environment, FILES, "", "http");
        return elsewhere.isEmpty() ? DEFAULT_FILES : Set.of(elsewhere);
    }

    private static String token(Map<String, String> environment) {
        String token = environment.getOrDefault(TOKEN, "").strip();
        String file = environment.getOrDefault(TOKEN_FILE, "").strip();
        if (token.isEmpty() && !file.isEmpty()) {
            token = read(file);
        }
        if (token.isEmpty()) {
            throw new DiscordTroubleException("The bot needs its token. Set the environment variable " + TOKEN + ", or "
                    + TOKEN_FILE + " to the name of a file that holds it. " + ADVICE);
        }
        if (token.regionMatches(true, 0, "Bot ", 0, 4)) {
            token = token.substring(4).strip();
        }
        if (!token.chars().allMatch(character -> character > ' ' && character < 127)) {
            throw new DiscordTroubleException(
                    "What is set as the bot's token has blanks or other characters that no token has. " + ADVICE);
        }
        return token;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new DiscordTroubleException(
                    TOKEN_FILE + " names " + file + ", which can't be read; is it there, and may you read it?", e);
        }
    }

    private static String address(Map<String, String> environment, String name, String otherwise, String scheme) {
        String address = environment.getOrDefault(name, "").strip();
        if (address.isEmpty()) {
            return otherwise;
        }
        try {
            URI uri = URI.create(address);
            boolean fits = scheme.equals(uri.getScheme()) || (scheme + "s").equals(uri.getScheme());
            if (fits && uri.getHost() != null) {
                return address.endsWith("/") ? address : address + "/";
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below, as any other text that is no such address.
        }
        throw new DiscordTroubleException(
                name + " must be an address that begins with " + scheme + "://, not " + address);
    }

    String token() {
        return token;
    }

    /** With the version in it and a slash at its end. */
    String api() {
        return api;
    }

    String gateway() {
        return gateway;
    }

    /** How the address of every file begins that was handed in, up to the slash after the host. */
    Set<String> files() {
        return files;
    }

    @Override
    public String toString() {
        return "access to " + api;
    }
}
