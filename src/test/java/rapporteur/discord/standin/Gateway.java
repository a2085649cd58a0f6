package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.java_websocket.WebSocket;
import rapporteur.console.bench.discord.GatewayServer;

/** The gateway with all that can go wrong: one session at a time, whose events are kept so that it can be resumed. */
final class Gateway extends GatewayServer {
    private static final int RESUME = 6;
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    private static final int AUTHENTICATION_FAILED = 4004;

    /** What the bot identified as. */
    record Identity(long intents) {}

    private final List<ObjectNode> sent = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private int resumes;
    private boolean resumeRefused;

    Gateway(String token, Supplier<List<Event>> welcome) {
        super(token, welcome);
    }

    @Override
    protected synchronized void begin(WebSocket socket, long intents, List<Event> events) {
        identities.add(new Identity(intents));
        sent.clear();
        super.begin(socket, intents, events);
    }

    @Override
    protected void received(WebSocket socket, int operation, JsonNode data) {
        if (operation == RESUME) {
            resume(socket, data);
        }
    }

    private synchronized void resume(WebSocket socket, JsonNode data) {
        boolean known = data.path("session_id").asText().equals(session()) && !resumeRefused;
        resumeRefused = false;
        if (!known) {
            write(socket, invalidSession());
            return;
        }
        resumes++;
        connected(socket);
        for (ObjectNode event : sent) {
            if (event.path("s").asInt() > data.path("seq").asInt()) {
                write(socket, event);
            }
        }
        dispatch("RESUMED", Json.object());
    }

    private static ObjectNode invalidSession() {
        ObjectNode invalid = operation(INVALID_SESSION, Json.object());
        invalid.put("d", false);
        return invalid;
    }

    /** Kept for the bot to come back. */
    @Override
    protected void dispatched(ObjectNode event) {
        sent.add(event);
    }

    /** The last event once more, as happens around a lost connection. */
    synchronized void repeat() {
        ObjectNode last = sent.getLast();
        dispatch(last.path("t").asText(), last.path("d").deepCopy());
    }

    /** Ends the connection without a word. */
    void drop() {
        connection().ifPresent(socket -> socket.closeConnection(1006, "dropped"));
    }

    void askToReconnect() {
        connection().ifPresent(socket -> write(socket, operation(RECONNECT, Json.object())));
    }

    void endSession() {
        connection().ifPresent(socket -> write(socket, invalidSession()));
    }

    /** The token has been reset: the bot may not come back. */
    void expel() {
        connection().ifPresent(socket -> socket.close(AUTHENTICATION_FAILED, "Authentication failed."));
    }

    synchronized void refuseResume() {
        resumeRefused = true;
    }

    boolean isInUse() {
        return connection().isPresent();
    }

    synchronized int resumes() {
        return resumes;
    }

    synchronized List<Identity> identities() {
        return List.copyOf(identities);
    }
}
