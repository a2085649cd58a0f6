package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Discord;
import rapporteur.discord.standin.Person;

/** The bot as a process of its own: stopped politely, and killed in the middle of a conversation. */
class DiscordProcessTest {
    private static final String WHO_SAID = "Who said that the harbour should stay open?";
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    private final List<Process> bots = new ArrayList<>();

    @AfterEach
    void endBots() throws InterruptedException {
        for (Process bot : bots) {
            bot.destroyForcibly().waitFor();
        }
    }

    /** A bot that is connected. */
    private Process connected(Discord discord) throws IOException {
        Process bot = started(discord.environment());
        BufferedReader messages = bot.errorReader();
        List<String> said = new ArrayList<>();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            said.add(line);
            if (line.startsWith("Connected to Discord")) {
                assertThat(line).startsWith("Connected to Discord as Rapporteur, on 1 server.");
                return bot;
            }
        }
        throw new AssertionError("the bot ended: " + said);
    }

    private Process started(Map<String, String> environment) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("harbour.txt"), """
                Talks on the harbour

                "The harbour should stay open", said Ana Ruiz, the mayor of Port Lena.

                The talks were short.
                """);
        return started(environment, corpus);
    }

    private Process started(Map<String, String> environment, Path corpus) throws IOException {
        KeptIntents.into(folder.resolve("data"));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "discord",
                "--corpus",
                corpus.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--config",
                Program.SHIPPED_CONFIG.toAbsolutePath().toString());
        java.environment().keySet().removeIf(name -> name.startsWith("DISCORD_") || name.startsWith("RAPPORTEUR_"));
        java.environment().remove("JAVA_TOOL_OPTIONS");
        java.environment().putAll(environment);
        Process bot = java.start();
        bots.add(bot);
        return bot;
    }

    @Test
    void aConversationOutlivesAKilledBot() throws Exception {
        try (Discord discord = Discord.open()) {
            Person alice =
                    discord.person("Alice", discord.channel(discord.guild("Harbour watchers", "en-US"), "talks"));
            Process first = connected(discord);
            alice.runs("/ask", "question", WHO_SAID);
            alice.sees("Ana Ruiz");

            first.destroyForcibly().waitFor();
            connected(discord);

            alice.clicks("Read in context");
            alice.sees("Citation 1 of 1", "The talks were short.");
            alice.clicks("Follow up");
            alice.submits("What else did she say?");
            assertThat(alice.sees("**Question:** What else did she say?").text())
                    .contains("Ruiz");
        }
    }

    @Test
    void anAnswerThatWasOnItsWayWhenTheBotWasKilledHasButtonsThatWork() throws Exception {
        try (Discord discord = Discord.open()) {
            Person alice =
                    discord.person("Alice", discord.channel(discord.guild("Harbour watchers", "en-US"), "talks"));
            Process first = connected(discord);
            CountDownLatch arrives = discord.faults().holds("PATCH", "@original");
            alice.runs("/ask", "question", WHO_SAID);
            discord.awaitsHeldRequest();

            first.destroyForcibly().waitFor();
            arrives.countDown();
            alice.sees("Ana Ruiz");
            connected(discord);

            alice.clicks("Read in context");
            alice.sees("Citation 1 of 1", "The talks were short.");
            alice.runs("/ask", "question", "What else did she say?");
            assertThat(alice.getsReply().text()).contains("Ruiz");
        }
    }

    @Test
    void aBotThatIsAskedToStopLeavesInGoodOrder() throws Exception {
        try (Discord discord = Discord.open()) {
            Person alice =
                    discord.person("Alice", discord.channel(discord.guild("Harbour watchers", "en-US"), "talks"));
            Process bot = connected(discord);
            alice.runs("/ask", "question", WHO_SAID);
            alice.isHeard();

            bot.destroy();

            alice.getsReply();
            assertThat(bot.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(bot.exitValue()).isEqualTo(TERMINATED);
            assertThat(folder.resolve("data/rapporteur.db-wal")).doesNotExist();
        }
    }

    @Test
    void withoutDocumentsTheBotSaysSoAndEnds() throws Exception {
        try (Discord discord = Discord.open()) {
            Process bot = started(discord.environment(), Files.createDirectories(folder.resolve("nothing")));

            String said = new String(bot.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(bot.waitFor()).isEqualTo(1);
            assertThat(said)
                    .contains("There are no usable documents in")
                    .doesNotContain("Connected to Discord", "\tat ");
        }
    }

    @Test
    void withoutATokenTheBotSaysWhereToGetOne() throws Exception {
        Process bot = started(Map.of());

        String said = new String(bot.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bot.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("DISCORD_TOKEN", "https://discord.com/developers")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("data/index"))
                .as("documents are read for a bot that can run only")
                .doesNotExist();
    }
}
