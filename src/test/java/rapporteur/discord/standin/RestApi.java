package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rapporteur.discord.standin.Discord.Call;
import rapporteur.discord.standin.Faults.Fault;

/** The REST API: takes a request, holds it against the description, has it done, and holds the reply against it, too. */
final class RestApi implements AutoCloseable {
    private static final String ROOT = "/api/v10";
    private static final String FILES = "/attachments/";

    private final Discord discord;
    private final Faults faults;
    private final Routes routes;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private HttpServer server;

    RestApi(Discord discord, Faults faults) {
        this.discord = discord;
        this.faults = faults;
        this.routes = new Routes(discord);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void open() {
        server.createContext("/", this::handle);
        server.createContext(FILES, this::deliver);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT + "/";
    }

    /** Keeps a file for the bot to fetch, and gives its address. */
    String keep(String id, byte[] content) {
        files.put(FILES + id, content);
        return files() + FILES.substring(1) + id;
    }

    /** How the addresses of all files begin. */
    String files() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void deliver(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] content = files.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
            if (content != null) {
                exchange.getResponseBody().write(content);
            }
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            Body body = Body.of(exchange);
            Optional<Fault> fault = faults.next(exchange.getRequestMethod(), path);
            if (fault.isPresent() && !survived(fault.get(), exchange, path, body)) {
                return;
            }
            Reply reply = answered(exchange, path, body);
            discord.record(new Call(exchange.getRequestMethod(), path, body.json(), reply.status()));
            send(exchange, reply, Map.of());
        } catch (RuntimeException | AssertionError broken) {
            discord.violation(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI() + " broke the stand-in: " + broken);
            throw broken;
        }
    }

    /** Whether the request is answered after all. */
    private boolean survived(Fault fault, HttpExchange exchange, String path, Body body) throws IOException {
        switch (fault) {
            case Fault.Hold hold -> {
                try {
                    hold.until().await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return true;
            }
            case Fault.Drop drop -> discord.record(new Call(exchange.getRequestMethod(), path, body.json(), 0));
            case Fault.Status status -> {
                discord.record(new Call(exchange.getRequestMethod(), path, body.json(), status.code()));
                send(exchange, Reply.error(status.code(), 0, "something is wrong"), Map.of());
            }
            case Fault.RateLimit limit -> {
                discord.record(new Call(exchange.getRequestMethod(), path, body.json(), 429));
                ObjectNode told = Json.object(
                        "message", "You are being rate limited.", "retry_after", limit.seconds(), "global", false);
                Map<String, String> headers = limit.via()
                        ? Map.of(
                                "Retry-After",
                                Integer.toString(limit.seconds()),
                                "via",
                                "1.1 google",
                                "X-RateLimit-Scope",
                                "user")
                        : Map.of("Retry-After", Integer.toString(limit.seconds()));
                send(exchange, new Reply(429, Optional.of(told)), headers);
            }
        }
        return false;
    }

    private Reply answered(HttpExchange exchange, String path, Body body) {
        String method = exchange.getRequestMethod();
        Optional<String> template = discord.description.template(path);
        if (template.isEmpty() || !discord.description.has(template.get(), method)) {
            discord.violation(method + " " + path + " is not in the description");
            return Reply.error(404, 0, "404: Not Found");
        }
        boolean byToken = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
        if (!byToken
                && !("Bot " + discord.token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.error(401, 0, "401: Unauthorized");
        }
        if (!body.json().isMissingNode()) {
            discord.description
                    .problemsOfRequest(template.get(), method, Dialect.described(body.json()))
                    .forEach(problem ->
                            discord.violation(method + " " + template.get() + " " + problem + " in " + body.json()));
        }
        Reply reply = routes.answer(method, template.get(), path.split("/", -1), body);
        reply.body()
                .filter(json -> reply.status() < 300)
                .ifPresent(json -> discord.description
                        .problemsOfReply(template.get(), method, reply.status(), json)
                        .forEach(problem -> discord.violation(
                                "reply to " + method + " " + template.get() + " " + problem + " in " + json)));
        return reply;
    }

    private static void send(HttpExchange exchange, Reply reply, Map<String, String> headers) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        // Without it, a 429 is taken for a ban by the network in front of Discord.
        if (reply.status() != 429) {
            exchange.getResponseHeaders().add("via", "1.1 google");
        }
        headers.forEach(exchange.getResponseHeaders()::add);
        byte[] bytes = reply.body()
                .map(json -> json.toString().getBytes(StandardCharsets.UTF_8))
                .orElse(new byte[0]);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What a request gets. */
    record Reply(int status, Optional<JsonNode> body) {
        static Reply of(JsonNode body) {
            return new Reply(200, Optional.of(body.deepCopy()));
        }

        static Reply nothing() {
            return new Reply(204, Optional.empty());
        }

        /** @param code Discord's own number for what is wrong */
        static Reply error(int status, int code, String message) {
            return new Reply(status, Optional.of(Json.object("message", message, "code", code)));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
