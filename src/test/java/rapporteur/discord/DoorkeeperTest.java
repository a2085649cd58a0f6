package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Person;

/** The bot is connected and still reads the documents. */
class DoorkeeperTest {
    private static final Duration BETWEEN_COMMANDS = Duration.ofMillis(20);
    private static final String WHO_SAID = "Who said that the harbour should stay open?";
    private static final String COME_AGAIN = "Please ask again in a minute.";

    @TempDir
    private Path folder;

    @Test
    void whoComesALittleTooSoonIsAnsweredOnceTheyHaveBeenRead() throws Exception {
        try (Stage stage = Stage.prepared(folder).startedShut()) {
            Person alice = stage.person("Alice");
            alice.runs("/ask", "question", WHO_SAID);

            stage.bot().open();

            alice.sees("Ana Ruiz");
            assertThat(alice.screen()).noneMatch(post -> post.text().contains(COME_AGAIN));
        }
    }

    @Test
    void whoComesMuchTooSoonIsAskedToComeAgain() throws Exception {
        try (Stage stage = Stage.prepared(folder).startedShut()) {
            Person alice = stage.person("Alice").speaks("de");
            alice.runs("/ask", "question", WHO_SAID);
            Person bob = stage.person("Bob");
            bob.mentionsBot(WHO_SAID);

            assertThat(alice.getsReply().text()).contains("Bitte frag in einer Minute noch einmal.");
            assertThat(alice.getsReply().isEphemeral()).isTrue();
            bob.sees(COME_AGAIN);
        }
    }

    @Test
    void nothingIsOfferedThatMayBeGone() throws Exception {
        try (Stage stage = Stage.prepared(folder).startedShut()) {
            Person alice = stage.person("Alice");

            assertThat(alice.types("/ask", "document", "harbour")).isEmpty();
            stage.bot().open();
            assertThat(alice.types("/ask", "document", "harbour")).isNotEmpty();
        }
    }

    @Test
    void whatBelongedToAServerThatIsLeftMeanwhileIsDeletedAllTheSame() throws Exception {
        try (Stage stage = Stage.prepared(folder).startedShut()) {
            Path own = Files.createDirectories(folder.resolve("server-" + stage.guild.id()));
            Files.writeString(own.resolve("notes.md"), "Notes\n\nThe talks were short.");

            stage.discord.sendsAway(stage.guild);
            stage.bot().open();

            stage.discord.awaits("the documents to go", () -> Files.exists(own) ? Optional.empty() : Optional.of(true));
        }
    }

    @Test
    void whoComesWhileItEndsIsNoFault() throws Exception {
        try (Stage stage = Stage.in(folder)) {
            // The library says that it is ending; that a listener failed would be another matter.
            stage.log.expect("Event-Pool rejected event execution");
            stage.log.expect("I/O error while executing a REST request");
            Person alice = stage.person("Alice");
            AtomicBoolean ended = new AtomicBoolean();
            Thread asking = Thread.ofPlatform().start(() -> {
                while (!ended.get()) {
                    alice.runs("/help");
                    // No faster than it is answered: what is waiting to be sent at the end is cut off, of which the
                    // library complains.
                    LockSupport.parkNanos(BETWEEN_COMMANDS.toNanos());
                }
            });

            stage.stopped();
            ended.set(true);
            asking.join();
        }
    }
}
