package rapporteur.console.bench.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Discord's gateway on this computer, for one bot that connects once. Safe for use by many threads. */
public class GatewayServer extends WebSocketServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;
    private static final int HEARTBEAT_MILLIS = 41_250;
    private static final int AUTHENTICATION_FAILED = 4004;

    private final CountDownLatch started = new CountDownLatch(1);
    private final String token;
    private final Supplier<List<Event>> welcome;
    private final Map<WebSocket, Deflater> deflaters = new ConcurrentHashMap<>();
    private Optional<WebSocket> connection = Optional.empty();
    private int session;
    private int sequence;

    /** An event in the making. */
    public record Event(String type, ObjectNode data) {}

    /** @param welcome makes the READY event and those that follow it at once */
    public GatewayServer(String token, Supplier<List<Event>> welcome) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.token = token;
        this.welcome = welcome;
    }

    /** Begins to listen, and gives the address. */
    public String open() throws InterruptedException {
        setReuseAddr(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(0);
        setDaemon(true);
        start();
        started.await();
        return address();
    }

    public String address() {
        return "ws://127.0.0.1:" + getPort() + "/";
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        if (handshake.getResourceDescriptor().contains("compress=zlib-stream")) {
            deflaters.put(socket, new Deflater());
        }
        write(socket, operation(HELLO, JSON.createObjectNode().put("heartbeat_interval", HEARTBEAT_MILLIS)));
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        JsonNode message = parsed(text);
        int operation = message.path("op").asInt();
        switch (operation) {
            case HEARTBEAT -> write(socket, operation(HEARTBEAT_ACK, JSON.createObjectNode()));
            case IDENTIFY -> identify(socket, message.path("d"));
            default -> received(socket, operation, message.path("d"));
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("the bot sent no JSON: " + text, malformed);
        }
    }

    private void identify(WebSocket socket, JsonNode data) {
        if (!data.path("token").asText().equals(token)) {
            socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
            return;
        }
        // Asked for without this lock: whoever makes the events has a lock of its own, and may be about to send one.
        begin(socket, data.path("intents").asLong(), welcome.get());
    }

    /** Begins a session with whoever identified. */
    protected synchronized void begin(WebSocket socket, long intents, List<Event> events) {
        session++;
        sequence = 0;
        connection = Optional.of(socket);
        events.getFirst().data().put("session_id", session()).put("resume_gateway_url", address());
        events.forEach(event -> dispatch(event.type(), event.data()));
    }

    /** The session at hand, as the bot knows it. */
    protected synchronized String session() {
        return "session-" + session;
    }

    protected synchronized Optional<WebSocket> connection() {
        return connection;
    }

    /** The bot has come back to its session. */
    protected synchronized void connected(WebSocket socket) {
        connection = Optional.of(socket);
    }

    /** Something of the bot that is neither a heartbeat nor the beginning of a session. */
    protected void received(WebSocket socket, int operation, JsonNode data) {}

    /** Sends an event, if the bot is there. */
    public synchronized void dispatch(String type, ObjectNode data) {
        ObjectNode event = operation(DISPATCH, data);
        event.put("t", type);
        event.put("s", ++sequence);
        dispatched(event);
        connection.filter(WebSocket::isOpen).ifPresent(socket -> write(socket, event));
    }

    /** An event that is about to be sent. */
    protected void dispatched(ObjectNode event) {}

    protected static ObjectNode operation(int code, ObjectNode data) {
        ObjectNode operation = JSON.createObjectNode().put("op", code);
        operation.set("d", data);
        return operation;
    }

    protected void write(WebSocket socket, ObjectNode payload) {
        if (!socket.isOpen()) {
            return;
        }
        Deflater deflater = deflaters.get(socket);
        if (deflater == null) {
            socket.send(payload.toString());
            return;
        }
        synchronized (deflater) {
            socket.send(ByteBuffer.wrap(compressed(payload, deflater)));
        }
    }

    private static byte[] compressed(ObjectNode payload, Deflater deflater) {
        deflater.setInput(payload.toString().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        Deflater deflater = deflaters.remove(socket);
        if (deflater != null) {
            synchronized (deflater) {
                deflater.end();
            }
        }
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception failure) {
        started.countDown();
    }
}
