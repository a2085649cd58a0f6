package rapporteur.discord;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import net.dv8tion.jda.api.requests.RestConfig;

/**
 * Whether Discord can be reached and takes the token, found out before the documents are read for it. JDA would try an unreachable
 * gateway again and again without a word; what else may go wrong is left to JDA.
 */
final class Preflight {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int UNAUTHORIZED = 401;

    private final Access access;

    Preflight(Access access) {
        this.access = access;
    }

    /** @throws DiscordTroubleException where the bot could not work */
    void check() {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(ProxySelector.getDefault())
                .build()) {
            token(client);
            gateway(client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DiscordTroubleException("Stopped before the bot was connected.", e);
        }
    }

    private void token(HttpClient client) throws InterruptedException {
        HttpRequest whoAmI = HttpRequest.newBuilder(URI.create(access.api() + "users/@me"))
                .header("Authorization", "Bot " + access.token())
                .header("User-Agent", RestConfig.USER_AGENT)
                .timeout(PATIENCE)
                .build();
        int status;
        try {
            status = client.send(whoAmI, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw DiscordTroubleException.unreachable(access.api(), e);
        }
        if (status == UNAUTHORIZED) {
            throw DiscordTroubleException.tokenRefused();
        }
    }

    private void gateway(HttpClient client) throws InterruptedException {
        try {
            client.newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .buildAsync(URI.create(access.gateway() + "?v=10&encoding=json"), new WebSocket.Listener() {})
                    .get()
                    .abort();
        } catch (ExecutionException e) {
            throw DiscordTroubleException.gatewayUnreachable(access.gateway(), e.getCause());
        }
    }
}
