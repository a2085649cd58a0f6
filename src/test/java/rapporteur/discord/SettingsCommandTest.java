package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Person;

/** A server settles for itself who may moderate, who sees answers, where changes are told; and takes all of its own away again. */
class SettingsCommandTest {
    private static final String WHO_SAID = "Who said that the harbour should stay open to every fishing boat?";
    private static final String TEXT =
            "\"The lighthouse should be rebuilt\", said Nora Finch, the keeper of Port Lena.\n";

    @TempDir
    Path folder;

    private Stage stage;
    private Person mo;

    @BeforeEach
    void open() throws Exception {
        stage = Stage.in(folder);
        mo = stage.person("Mo").moderates(stage.guild);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void published(Person moderator) {
        moderator.runs("/corpus add");
        moderator.submits(Map.of("Or a text", TEXT, "Title (guessed if empty)", "The lighthouse"), Map.of());
        moderator.sees("**The lighthouse**");
        moderator.clicks("Publish");
        moderator.sees("the-lighthouse: published");
    }

    @Test
    void aRoleMayModerateOnceTheServerSaysSoButNotSettle() {
        Person hal = stage.person("Hal").helps(stage.guild);
        hal.runs("/corpus history");
        assertThat(hal.getsReply().text()).contains("Only those who may manage this server");

        mo.runs("/settings set", "moderators", stage.guild.helperRole());
        mo.sees("<@&" + stage.guild.helperRole() + ">");
        published(hal);
        hal.runs("/settings reset");
        assertThat(hal.getsReply().text()).contains("Only those who may manage this server");
        hal.runs("/corpus undo", "number", "1");
        assertThat(hal.getsReply().text()).contains("Only those who may manage this server");
    }

    @Test
    void answersAreForAllToSeeWhereTheServerSaysSo() {
        mo.runs("/settings set", "private", "false");
        mo.sees("Answers for the asker alone: no");

        Person alice = stage.person("Alice");
        alice.runs("/ask", "question", WHO_SAID);

        assertThat(alice.getsReply().isEphemeral()).isFalse();
    }

    @Test
    void changesAreToldInTheChannelForIt() {
        Channel log = stage.discord.channel(stage.guild, "log");
        mo.runs("/settings set", "log", log.id());
        mo.sees("Changes are told in: <#" + log.id() + ">");

        published(mo);

        stage.discord.person("Lou", log).sees("the-lighthouse: published", "mo ");
        mo.runs("/corpus history");
        mo.sees("Changes: 2", "SETTINGS: settings");
    }

    @Test
    void quizzesForAllAreKeptToTheChannelsForThem() {
        Channel quizzes = stage.discord.channel(stage.guild, "quizzes");
        mo.runs("/settings set", "quiz", quizzes.id());
        mo.sees("Quizzes for all are played in: <#" + quizzes.id() + ">");
        Person ann = stage.person("Ann");

        ann.runs("/quiz start");
        ann.sees("Quizzes for all are played in <#" + quizzes.id() + "> on this server");
        assertThat(ann.getsReply().isEphemeral()).isTrue();
        ann.runs("/quiz me");
        ann.sees("Question 1 of");
        for (Channel there : new Channel[] {quizzes, stage.discord.thread(quizzes, "a thread of it")}) {
            ann.goesTo(there).runs("/quiz start");
            ann.sees("Players (1): Ann");
        }

        mo.runs("/settings set", "quiz", quizzes.id());
        mo.sees("Quizzes for all are played in: everywhere");
        ann.goesTo(stage.talks).runs("/quiz start");
        assertThat(ann.getsReply().text()).contains("Players (1): Ann");
    }

    @Test
    void aRoleThatIsChosenAgainMayModerateNoLonger() {
        Person hal = stage.person("Hal").helps(stage.guild);
        mo.runs("/settings set", "moderators", stage.guild.helperRole());
        mo.sees("<@&" + stage.guild.helperRole() + ">");
        hal.runs("/corpus history");
        hal.sees("Changes: 1");

        mo.runs("/settings set", "moderators", stage.guild.helperRole());
        mo.sees("Roles that may change documents: –");

        hal.runs("/corpus history");
        assertThat(hal.getsReply().text()).contains("Only those who may manage this server");
    }

    @Test
    void aMentionIsAnsweredInTheLanguageOfTheServer() {
        mo.runs("/settings set", "language", "fr");
        mo.sees("Français");

        Person alice = stage.person("Alice");
        alice.mentionsBot(WHO_SAID);

        alice.sees("**Question :**", "Ana Ruiz");
    }

    @Test
    void theSharedDocumentsCanBeSwitchedOff() {
        mo.runs("/settings set", "shared", "false");
        mo.sees("Documents for everyone are asked as well: no");

        Person alice = stage.person("Alice");
        alice.runs("/ask", "question", WHO_SAID);
        assertThat(alice.getsReply().text()).doesNotContain("Ana Ruiz");
        alice.runs("/documents list");
        assertThat(alice.getsReply().text()).doesNotContain("Harbour talks");

        alice.goesTo(stage.discord.directMessages()).runs("/ask", "question", WHO_SAID);
        assertThat(alice.getsReply().text()).contains("Ana Ruiz");
    }

    @Test
    void allOfAServerIsErasedOnceItsNameIsTyped() {
        published(mo);
        Person alice = stage.person("Alice");
        alice.runs("/ask", "question", "Who said that the lighthouse should be rebuilt?");
        alice.sees("Nora Finch");

        mo.runs("/corpus erase");
        mo.seesForm();
        mo.submits("some other name");
        mo.sees("Nothing has been deleted");
        mo.runs("/corpus erase");
        mo.seesForm();
        mo.submits("Harbour watchers");
        mo.sees("are deleted");

        mo.runs("/corpus history");
        mo.sees("Changes: 0");
        assertNothingIsLeft(alice);
    }

    private void assertNothingIsLeft(Person asker) {
        asker.runs("/documents list");
        assertThat(asker.getsReply().text()).doesNotContain("lighthouse").contains("Harbour talks");
        assertThat(stage.database().personalData().about(asker.id()).exchanges())
                .isEmpty();
        assertThat(folder.resolve("server-" + stage.guild.id()))
                .satisfiesAnyOf(
                        gone -> assertThat(gone).doesNotExist(),
                        left -> assertThat(left).isEmptyDirectory());
    }

    @Test
    void whoeverSendsTheBotAwayHasAllOfTheServerErased() {
        published(mo);

        stage.discord.sendsAway(stage.guild);

        stage.discord.awaits(
                "the documents to go",
                () -> Files.exists(folder.resolve("server-" + stage.guild.id()))
                        ? Optional.empty()
                        : Optional.of(true));
    }
}
