package rapporteur.discord;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.requests.RestConfig;
import org.jspecify.annotations.Nullable;

/**
 * Whether Discord can be reached and takes the token, found out before the documents are read for it. JDA would try an unreachable
 * gateway again and again without a word; what else may go wrong is left to JDA.
 */
final class Preflight {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int UNAUTHORIZED = 401;

    private final Access access;
    private final Duration patience;

    Preflight(Access access) {
        this(access, PATIENCE);
    }

    /** @param patience how long each step may take */
    Preflight(Access access, Duration patience) {
        this.access = access;
        this.patience = patience;
    }

    /** @throws DiscordTroubleException where the bot could not work */
    void check() {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
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
                .timeout(patience)
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

    /** Discord speaks first: whatever lets connections through and keeps them silent would have JDA wait for ever. */
    private void gateway(HttpClient client) throws InterruptedException {
        Greeting greeting = new Greeting();
        try {
            WebSocket socket = client.newWebSocketBuilder()
                    .connectTimeout(patience)
                    .buildAsync(URI.create(access.gateway() + "?v=10&encoding=json"), greeting)
                    .get();
            try {
                greeting.heard.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                socket.abort();
            }
        } catch (ExecutionException e) {
            throw DiscordTroubleException.gatewayUnreachable(access.gateway(), e.getCause());
        } catch (TimeoutException silent) {
            throw DiscordTroubleException.gatewayUnreachable(access.gateway(), silent);
        }
    }

    /** Hears the first words of the gateway. */
    private static final class Greeting implements WebSocket.Listener {
        private final CompletableFuture<Boolean> heard = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence words, boolean last) {
            heard.complete(true);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.completeExceptionally(new IOException("closed with " + code + " " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            heard.completeExceptionally(error);
        }
    }
}
