package rapporteur.console.bench.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import rapporteur.console.bench.discord.GatewayServer.Event;

/** One bot and those who come to it with questions, whether or not it has dealt with those before: an open loop. */
public final class Reception implements AutoCloseable {
    private static final String ROOT = "/api/v10";
    private static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GxBnch.load-load-load-load-load-load";

    private final ObjectNode bot = Visitor.user(Visitor.id(), "Rapporteur", true);
    private final GatewayServer gateway = new GatewayServer(TOKEN, () -> List.of(new Event("READY", ready())));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer api;
    private final CountDownLatch commandsKnown = new CountDownLatch(1);
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    /** A question on its way; times are those of the system's nanoseconds, 0 while something hasn't happened. */
    public static final class Asked {
        private final long due;
        private volatile long acknowledged;
        private volatile long answered;

        private Asked(long due) {
            this.due = due;
        }

        public boolean isAcknowledged() {
            return acknowledged != 0;
        }

        public boolean isAnswered() {
            return answered != 0;
        }

        /** Nanoseconds from when it had to be sent, whether or not that was kept to. */
        public long toAcknowledge() {
            return acknowledged - due;
        }

        public long toAnswer() {
            return answered - due;
        }
    }

    private Reception() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        api.createContext("/", this::handle);
        api.setExecutor(threads);
    }

    public static Reception open() throws IOException, InterruptedException {
        Reception reception = new Reception();
        reception.gateway.open();
        reception.api.start();
        return reception;
    }

    private ObjectNode ready() {
        ObjectNode ready = JsonNodeFactory.instance.objectNode().put("v", 10);
        ready.set("user", bot);
        ready.putArray("private_channels");
        ready.putArray("guilds");
        ready.putObject("application").put("id", bot.path("id").asText()).put("flags", 0);
        ready.putArray("shard").add(0).add(1);
        return ready;
    }

    /** What the bot's environment has to hold to come here instead of to Discord. */
    public Map<String, String> environment() {
        return Map.of(
                "DISCORD_TOKEN",
                TOKEN,
                "RAPPORTEUR_DISCORD_API",
                "http://127.0.0.1:" + api.getAddress().getPort() + ROOT + "/",
                "RAPPORTEUR_DISCORD_GATEWAY",
                gateway.address());
    }

    /** Waits until the bot has connected and told its commands; false where it hasn't in that time. */
    public boolean awaitBot(Duration patience) throws InterruptedException {
        return commandsKnown.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has the questions asked, over and over, each by somebody else, so many a second for so long. */
    public List<Asked> ask(List<String> questions, int perSecond, Duration time) {
        int all = (int) (time.toMillis() * perSecond / 1_000);
        Asked[] visits = new Asked[all];
        long begin = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = begin + i * 1_000_000_000L / perSecond;
            String token = "aW50ZXJhY3Rpb246" + Visitor.id();
            visits[i] = new Asked(due);
            asked.put(token, visits[i]);
            ObjectNode event = Visitor.asks(
                    questions.get(i % questions.size()), token, bot.path("id").asText());
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            gateway.dispatch("INTERACTION_CREATE", event);
        }
        return List.of(visits);
    }

    private void handle(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String[] path =
                    exchange.getRequestURI().getPath().substring(ROOT.length()).split("/", -1);
            Optional<JsonNode> reply = reply(exchange.getRequestMethod() + " " + path[1], path, now);
            byte[] bytes = reply.map(JsonNode::toString).orElse("{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.isPresent() ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** @param path its parts; the first is empty */
    private Optional<JsonNode> reply(String request, String[] path, long at) {
        return switch (request) {
            case "GET users" -> Optional.of(bot);
            case "PUT applications" -> {
                commandsKnown.countDown();
                yield Optional.of(JsonNodeFactory.instance.arrayNode());
            }
            case "POST interactions" -> {
                Optional.ofNullable(asked.get(path[3])).ifPresent(question -> question.acknowledged = at);
                yield Optional.of(deferred(path[2]));
            }
            case "PATCH webhooks" -> {
                Optional.ofNullable(asked.remove(path[3])).ifPresent(question -> question.answered = at);
                yield Optional.of(Visitor.message(bot));
            }
            default -> Optional.empty();
        };
    }

    private static ObjectNode deferred(String interaction) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.putObject("interaction")
                .put("id", interaction)
                .put("type", Visitor.COMMAND)
                .put("response_message_id", Visitor.id())
                .put("response_message_loading", true)
                .put("response_message_ephemeral", false);
        return reply;
    }

    @Override
    public void close() {
        api.stop(0);
        threads.shutdownNow();
        try {
            gateway.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
