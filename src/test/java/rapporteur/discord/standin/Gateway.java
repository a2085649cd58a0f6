package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** The gateway: one session at a time, whose events are kept so that it can be resumed. */
final class Gateway extends WebSocketServer {
    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int RESUME = 6;
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;
    private static final int HEARTBEAT_MILLIS = 41_250;
    private static final int AUTHENTICATION_FAILED = 4004;

    /** What the bot identified as. */
    record Identity(long intents) {}

    /** An event in the making. */
    record Event(String type, ObjectNode data) {}

    private final CountDownLatch started = new CountDownLatch(1);
    private final String token;
    /** Makes the READY event and those that follow it at once. */
    private final Supplier<List<Event>> welcome;

    private final Map<WebSocket, Deflater> deflaters = new ConcurrentHashMap<>();
    private final List<ObjectNode> sent = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private Optional<WebSocket> connection = Optional.empty();
    private int session;
    private int resumes;
    private boolean resumeRefused;

    Gateway(String token, Supplier<List<Event>> welcome) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.token = token;
        this.welcome = welcome;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(0);
        setDaemon(true);
    }

    String open() throws InterruptedException {
        start();
        started.await();
        return address();
    }

    String address() {
        return "ws://127.0.0.1:" + getPort() + "/";
    }

    private String session() {
        return "session-" + session;
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
        write(socket, operation(HELLO, Json.object("heartbeat_interval", HEARTBEAT_MILLIS)));
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        JsonNode message = Json.parse(text);
        switch (message.path("op").asInt()) {
            case HEARTBEAT -> write(socket, operation(HEARTBEAT_ACK, Json.object()));
            case IDENTIFY -> identify(socket, message.path("d"));
            case RESUME -> resume(socket, message.path("d"));
            default -> {}
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

    private synchronized void begin(WebSocket socket, long intents, List<Event> events) {
        identities.add(new Identity(intents));
        session++;
        sent.clear();
        connection = Optional.of(socket);
        events.getFirst().data().put("session_id", session()).put("resume_gateway_url", address());
        events.forEach(event -> dispatch(event.type(), event.data()));
    }

    private synchronized void resume(WebSocket socket, JsonNode data) {
        boolean known = data.path("session_id").asText().equals(session()) && !resumeRefused;
        resumeRefused = false;
        if (!known) {
            ObjectNode refusal = operation(INVALID_SESSION, Json.object());
            refusal.put("d", false);
            write(socket, refusal);
            return;
        }
        resumes++;
        connection = Optional.of(socket);
        for (ObjectNode event : sent) {
            if (event.path("s").asInt() > data.path("seq").asInt()) {
                write(socket, event);
            }
        }
        dispatch("RESUMED", Json.object());
    }

    /** Sends an event, or keeps it for the bot to come back. */
    synchronized void dispatch(String type, ObjectNode data) {
        ObjectNode event = operation(DISPATCH, data);
        event.put("t", type);
        event.put("s", sent.size() + 1);
        sent.add(event);
        connection.filter(WebSocket::isOpen).ifPresent(socket -> write(socket, event));
    }

    /** The last event once more, as happens around a lost connection. */
    synchronized void repeat() {
        ObjectNode last = sent.getLast();
        dispatch(last.path("t").asText(), last.path("d").deepCopy());
    }

    /** Ends the connection without a word. */
    synchronized void drop() {
        connection.ifPresent(socket -> socket.closeConnection(1006, "dropped"));
    }

    synchronized void askToReconnect() {
        connection.ifPresent(socket -> write(socket, operation(RECONNECT, Json.object())));
    }

    synchronized void endSession() {
        connection.ifPresent(socket -> {
            ObjectNode end = operation(INVALID_SESSION, Json.object());
            end.put("d", false);
            write(socket, end);
        });
    }

    /** The token has been reset: the bot may not come back. */
    synchronized void expel() {
        connection.ifPresent(socket -> socket.close(AUTHENTICATION_FAILED, "Authentication failed."));
    }

    synchronized void refuseResume() {
        resumeRefused = true;
    }

    synchronized boolean isInUse() {
        return connection.isPresent();
    }

    synchronized int resumes() {
        return resumes;
    }

    synchronized List<Identity> identities() {
        return List.copyOf(identities);
    }

    private static ObjectNode operation(int code, ObjectNode data) {
        ObjectNode operation = Json.object("op", code);
        operation.set("d", data);
        return operation;
    }

    private void write(WebSocket socket, ObjectNode payload) {
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
    public void onError(WebSocket socket, Exception failure) {
        started.countDown();
    }
}
