package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Person;

/** Discord has a bad day. */
class FaultsTest {
    private static final String WHO_SAID = "Who said that the harbour should stay open?";
    private static final String LOST = "(?i)disconnect|reconnect|resum|invalidat|WebSocket";

    @TempDir
    private Path folder;

    @Test
    void anErrorOfTheServerIsOvercome() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.faults().fails("PATCH", "@original", 502);
            Person alice = stage.person("Alice");

            alice.runs("/ask", "question", WHO_SAID);

            alice.sees("Ana Ruiz");
        }
    }

    @Test
    void aRequestThatIsLostIsSentAgain() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.faults().drops("PATCH", "@original");
            Person alice = stage.person("Alice");

            alice.runs("/ask", "question", WHO_SAID);

            alice.sees("Ana Ruiz");
        }
    }

    @Test
    void aLimitIsWaitedFor() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.faults().limits("PATCH", "@original", 1, true);
            stage.log.expect("429|(?i)rate.?limit");
            Person alice = stage.person("Alice");

            alice.runs("/ask", "question", WHO_SAID);

            alice.sees("Ana Ruiz");
            assertThat(stage.discord.calls()).anyMatch(call -> call.status() == 429);
        }
    }

    @Test
    void aLimitAtTheEdgeOfTheNetworkIsWaitedForToo() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.faults().limits("PATCH", "@original", 1, false);
            stage.log.expect("429|(?i)cloudflare|rate.?limit");
            Person alice = stage.person("Alice");

            alice.runs("/ask", "question", WHO_SAID);

            alice.sees("Ana Ruiz");
        }
    }

    @Test
    void anInteractionThatDiscordNoLongerKnowsHarmsNobodyElse() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.faults().fails("POST", "/callback", 404);
            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            stage.discord.awaitsReply(404);

            Person bob = stage.person("Bob");
            bob.runs("/ask", "question", WHO_SAID);

            bob.sees("Ana Ruiz");
            assertThat(alice.screen()).isEmpty();
        }
    }

    @Test
    void aConnectionThatIsLostIsTakenUpAgainWithoutLoss() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.log.expect(LOST);
            Person alice = stage.person("Alice");

            stage.discord.dropsConnection();
            alice.runs("/ask", "question", WHO_SAID);

            alice.sees("Ana Ruiz");
            stage.discord.awaitsResume(1);
        }
    }

    @Test
    void aConnectionIsMovedWhenDiscordAsksForIt() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.log.expect(LOST);

            stage.discord.asksToReconnect();
            stage.discord.awaitsResume(1);

            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            alice.sees("Ana Ruiz");
        }
    }

    @Test
    void aSessionThatCannotBeResumedIsBegunAnew() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.log.expect(LOST);

            stage.discord.refusesNextResume();
            stage.discord.dropsConnection();
            stage.discord.awaitsIdentify(2);

            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            alice.sees("Ana Ruiz");
        }
    }

    @Test
    void theBotEndsWhenItsTokenIsResetMeanwhile() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            stage.log.expect("(?i)WebSocket|Authentication|4004");

            stage.discord.expelsBot();

            assertThatThrownBy(stage.bot()::await)
                    .isInstanceOf(DiscordTroubleException.class)
                    .hasMessageContaining("its token was reset");
        }
    }

    @Test
    void aRefusedTokenIsSaidPlainly() throws Exception {
        try (Stage stage = Stage.prepared(folder)) {
            Access access = Access.of(stage.environmentWith("DISCORD_TOKEN", "not.the.token"));

            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> Bot.check(access),
                    () -> Bot.start(
                            access, DiscordSettings.DEFAULT, stage.corpus, stage.memory(), stage.classroom()))) {
                assertThatThrownBy(attempt)
                        .isInstanceOf(DiscordTroubleException.class)
                        .hasMessageContaining("Discord refuses the token. Copy it again")
                        .hasMessageNotContaining("not.the.token");
            }
        }
    }

    @Test
    void noNetworkIsSaidPlainly() throws Exception {
        try (Stage stage = Stage.prepared(folder)) {
            stage.log.expect("(?i)connect|login|rest");
            Access access = Access.of(
                    stage.environmentWith("RAPPORTEUR_DISCORD_API", "http://127.0.0.1:" + nobodyThere() + "/api/v10/"));

            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> Bot.check(access),
                    () -> Bot.start(
                            access, DiscordSettings.DEFAULT, stage.corpus, stage.memory(), stage.classroom()))) {
                assertThatThrownBy(attempt)
                        .isInstanceOf(DiscordTroubleException.class)
                        .hasMessageContaining("Discord can't be reached");
            }
        }
    }

    @Test
    void aGatewayThatCannotBeReachedIsSaidPlainlyThoughTheRestWorks() throws Exception {
        try (Stage stage = Stage.prepared(folder)) {
            Access access = Access.of(
                    stage.environmentWith("RAPPORTEUR_DISCORD_GATEWAY", "ws://127.0.0.1:" + nobodyThere() + "/"));

            assertThatThrownBy(() -> Bot.check(access))
                    .isInstanceOf(DiscordTroubleException.class)
                    .hasMessageContaining("Discord takes the token, but its gateway can't be reached, or says nothing")
                    .hasMessageContaining("WebSockets");
        }
    }

    @Test
    void aGatewayThatTakesConnectionsAndSaysNothingIsSaidPlainly() throws Exception {
        CountDownLatch listening = new CountDownLatch(1);
        WebSocketServer silent = new Silent(listening);
        silent.start();
        try (Stage stage = Stage.prepared(folder)) {
            listening.await();
            Access access = Access.of(
                    stage.environmentWith("RAPPORTEUR_DISCORD_GATEWAY", "ws://127.0.0.1:" + silent.getPort() + "/"));

            assertThatThrownBy(() -> new Preflight(access, Duration.ofSeconds(2)).check())
                    .isInstanceOf(DiscordTroubleException.class)
                    .hasMessageContaining("or says nothing");
        } finally {
            silent.stop();
        }
    }

    private static final class Silent extends WebSocketServer {
        private final CountDownLatch listening;

        Silent(CountDownLatch listening) {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            this.listening = listening;
        }

        @Override
        public void onStart() {
            listening.countDown();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {}

        @Override
        public void onMessage(WebSocket connection, String message) {}

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onError(WebSocket connection, Exception error) {}
    }

    @Test
    void whereAllIsWellThereIsNothingToSay() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            Bot.check(Access.of(stage.discord.environment()));

            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            alice.sees("Ana Ruiz");
        }
    }

    private static int nobodyThere() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        }
    }
}
