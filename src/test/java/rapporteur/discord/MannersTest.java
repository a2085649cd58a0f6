package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Person;

/** How the bot behaves, whatever it is asked. */
class MannersTest {
    private static final String MANAGE_SERVER = "32";
    private static final String WHO_SAID = "Who said that the harbour should stay open?";
    private static final long PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

    @TempDir
    private Path folder;

    @Test
    void noPrivilegedIntentIsAskedFor() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            assertThat(stage.discord.intents() & PRIVILEGED).isZero();
        }
    }

    /** What changes the documents of a server is offered on servers only, to those who may manage them. */
    @Test
    void commandsAreOfferedEverywhereInAllLanguages() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            List<String> names = new ArrayList<>();
            for (JsonNode command : stage.discord.commands()) {
                names.add(command.path("name").asText());
                boolean forModerators =
                        command.path("default_member_permissions").asText().equals(MANAGE_SERVER);
                assertThat(command.path("contexts")).hasSize(forModerators ? 1 : 3);
                assertThat(command.path("integration_types")).hasSize(forModerators ? 1 : 2);
                assertThat(command.path("name_localizations")).hasSize(Words.TRANSLATED.size());
            }
            assertThat(names)
                    .containsExactly(
                            "ask",
                            "corpus",
                            "documents",
                            "help",
                            "privacy",
                            "quiz",
                            "settings",
                            "study",
                            "Check this quote",
                            "Add to corpus");
        }
    }

    @Test
    void aQuestionIsAcknowledgedBeforeAnyWork() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            CountDownLatch release = stage.corpus.holdsAnswers();
            Person alice = stage.person("Alice");

            alice.runs("/ask", "question", WHO_SAID);
            alice.isHeard();
            assertThat(alice.screen()).isEmpty();

            release.countDown();
            alice.sees("Ana Ruiz");
        }
    }

    @Test
    void whoeverAsksTooMuchIsToldHowLongToWaitAndOthersAreNot() throws Exception {
        DiscordSettings settings = new DiscordSettings(true, 2, 100, Duration.ofDays(1));
        try (Stage stage = Stage.prepared(folder).settings(settings).started()) {
            Person alice = stage.person("Alice");
            for (int i = 0; i < 2; i++) {
                alice.runs("/ask", "question", WHO_SAID);
                assertThat(alice.getsReply().text()).contains("Ana Ruiz");
            }

            alice.runs("/ask", "question", WHO_SAID);
            assertThat(alice.getsReply().text()).containsPattern("You can ask the next one in [1-9]\\d* seconds");

            Person bob = stage.person("Bob");
            bob.runs("/ask", "question", WHO_SAID);
            assertThat(bob.getsReply().text()).contains("Ana Ruiz");
        }
    }

    @Test
    void aChannelHasALimitOfItsOwn() throws Exception {
        DiscordSettings settings = new DiscordSettings(true, 100, 1, Duration.ofDays(1));
        try (Stage stage = Stage.prepared(folder).settings(settings).started()) {
            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            assertThat(alice.getsReply().text()).contains("Ana Ruiz");

            Person bob = stage.person("Bob");
            bob.runs("/ask", "question", WHO_SAID);

            assertThat(bob.getsReply().text()).contains("You can ask the next one in");
        }
    }

    @Test
    void answersAreForAllToSeeWhereTheOperatorSaysSo() throws Exception {
        DiscordSettings settings = new DiscordSettings(false, 100, 100, Duration.ofDays(1));
        try (Stage stage = Stage.prepared(folder).settings(settings).started()) {
            stage.person("Alice").runs("/ask", "question", WHO_SAID);

            stage.person("Bob").sees("Ana Ruiz");
        }
    }

    @Test
    void aChannelWithoutPermissionIsLeftAloneAndOthersAreServed() throws Exception {
        try (Stage stage = Stage.prepared(folder)) {
            Channel mute = stage.discord.muteChannel(stage.guild, "announcements");
            stage.started();
            Person alice = stage.person("Alice");

            alice.goesTo(mute).mentionsBot(WHO_SAID);
            alice.goesTo(stage.talks).mentionsBot(WHO_SAID);

            alice.sees("Ana Ruiz");
            assertThat(stage.discord.calls()).noneMatch(call -> call.path().contains(mute.id()));
        }
    }

    @Test
    void anEventThatComesTwiceIsAnsweredOnce() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            stage.discord.repeatsItself();
            alice.sees("Ana Ruiz");

            alice.mentionsBot("What did Tom Vale say?");
            stage.discord.repeatsItself();
            alice.sees("Vale");
            alice.goesTo(stage.discord.channel(stage.guild, "later")).mentionsBot(WHO_SAID);
            alice.sees("Ana Ruiz");

            assertThat(stage.discord.calls().stream().filter(call -> call.path().endsWith("/callback")))
                    .hasSize(1);
            assertThat(alice.goesTo(stage.talks).screen()).hasSize(2);
        }
    }

    @Test
    void whatIsUnderWayWhenTheBotStopsIsFinished() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            CountDownLatch release = stage.corpus.holdsAnswers();
            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);
            alice.isHeard();

            Thread end = Thread.ofVirtual().start(stage.bot()::close);
            release.countDown();

            alice.sees("Ana Ruiz");
            end.join();
        }
    }
}
