package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Discord;
import rapporteur.discord.standin.Guild;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Moderators change the documents of their server, and nobody else's. */
class CorpusCommandTest {
    private static final String QUESTION = "Who said that the lighthouse should be rebuilt?";
    private static final String TEXT =
            "\"The lighthouse should be rebuilt\", said Nora Finch, the keeper of Port Lena.\n";
    private static final Map<String, String> FILLED = Map.of(
            "Or a text",
            TEXT,
            "Title (guessed if empty)",
            "The lighthouse",
            "Date, as 2024-03-04 (guessed if empty)",
            "2024-03-05");

    private Stage stage;
    private Discord discord;
    private Guild other;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        stage = Stage.prepared(folder);
        discord = stage.discord;
        other = discord.guild("Another harbour", "en-US");
        stage.started();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Person moderator(String name) {
        return discord.person(name, discord.channel(stage.guild, "moderators")).moderates(stage.guild);
    }

    private String answerTo(Channel channel) {
        Person asker = discord.person("Asker", channel);
        asker.runs("/ask", "question", QUESTION);
        return asker.getsReply().text();
    }

    private String answerHere() {
        return answerTo(discord.channel(stage.guild, "talks"));
    }

    private Person published() {
        Person mo = moderator("Mo");
        mo.runs("/corpus add");
        mo.seesForm();
        mo.submits(FILLED, Map.of());
        mo.sees("**The lighthouse**");
        mo.clicks("Publish");
        mo.sees("2024-03-05-the-lighthouse: published");
        return mo;
    }

    @Test
    void nothingIsSeenByOthersBeforeItIsPublished() {
        Person mo = moderator("Mo");

        mo.runs("/corpus add");
        assertThat(mo.seesForm()).isEqualTo("Add documents");
        mo.submits(FILLED, Map.of());
        Post preview = mo.sees("This is what I understand", "**The lighthouse**", "2024-03-05", "Nora Finch \\(1\\)");

        assertThat(preview.isEphemeral()).isTrue();
        assertThat(answerHere()).doesNotContain("Nora Finch");
        mo.clicks("Publish");
        mo.sees("2024-03-05-the-lighthouse: published");
        assertThat(answerHere()).contains("Nora Finch");
    }

    @Test
    void whatIsDiscardedIsGone() {
        Person mo = moderator("Mo");
        mo.runs("/corpus add");
        mo.seesForm();
        mo.submits(FILLED, Map.of());
        mo.sees("**The lighthouse**");

        mo.clicks("Discard");

        mo.sees("Discarded.");
        assertThat(answerHere()).doesNotContain("Nora Finch");
    }

    @Test
    void filesAreReadAndBadOnesNamedWithTheReason() {
        Person mo = moderator("Mo");
        mo.runs("/corpus add");
        mo.seesForm();

        mo.submits(
                Map.of(),
                Map.of(
                        "light\u202Egnp.txt",
                        ("The lighthouse\n\n" + TEXT).getBytes(StandardCharsets.UTF_8),
                        "scan.pdf",
                        "no pdf".getBytes(StandardCharsets.UTF_8)));

        mo.sees("**The lighthouse**", "Nora Finch \\(1\\)", "scan.pdf begins unlike any .pdf file");
    }

    @Test
    void whatIsRefusedIsToldInTheLanguageOfTheModerator() {
        published();
        Person gerda = moderator("Gerda").speaks("de");

        gerda.runs("/corpus add");
        gerda.seesForm();
        gerda.submits(
                Map.of(),
                Map.of(
                        "scan.pdf", "no pdf".getBytes(StandardCharsets.UTF_8),
                        "latin.txt", "café".getBytes(StandardCharsets.ISO_8859_1)));
        gerda.sees("scan.pdf beginnt anders als jede .pdf-Datei", "latin.txt ist nicht UTF-8");
        gerda.runs("/corpus restore", "name", "nirgends");
        gerda.sees("Kein Dokument nirgends wurde zurückgezogen");
        gerda.runs("/corpus undo", "number", "9");
        gerda.sees("Es gibt keine Änderung 9");
        gerda.chooses(
                "Add to corpus", gerda.writes("Das ist kein englischer Satz, und dieser hier ist es auch nicht."));
        gerda.sees("habe ich nicht verstanden: eine andere Sprache als Englisch");
    }

    @Test
    void otherServersAndDirectMessagesSeeNothingOfIt() {
        published();

        for (Channel elsewhere : new Channel[] {
            discord.channel(other, "talks"),
            discord.directMessages(),
            discord.groupMessages(),
            discord.channel(discord.foreignGuild("Elsewhere"), "lobby")
        }) {
            assertThat(answerTo(elsewhere)).doesNotContain("Nora Finch");
            Person asker = discord.person("Asker", elsewhere);
            asker.runs("/documents list");
            assertThat(asker.getsReply().text()).doesNotContain("lighthouse").contains("Harbour talks open");
            assertThat(asker.types("/documents show", "document", "light")).isEmpty();
        }
        Person stranger =
                discord.person("Stan", discord.channel(other, "moderators")).moderates(other);
        stranger.runs("/corpus history");
        assertThat(stranger.getsReply().text()).contains("Changes: 0");
    }

    @Test
    void whatIsWithdrawnLeavesNoTraceAndCanBeRestored() {
        Person mo = published();
        Person asker = discord.person("Asker", discord.channel(stage.guild, "talks"));
        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Finch");

        mo.runsChoosing("/corpus withdraw", "document", "light");
        mo.sees("Withdraw “The lighthouse”");
        mo.clicks("Withdraw");
        mo.sees("2024-03-05-the-lighthouse: withdrawn");

        assertThat(answerHere()).doesNotContain("Nora Finch");
        assertThat(asker.types("/documents show", "document", "light")).isEmpty();
        asker.clicks("Read in context");
        assertThat(asker.getsReply().text()).contains("have changed since").doesNotContain("Nora Finch");

        mo.runs("/corpus restore", "name", "2024-03-05-the-lighthouse");
        mo.sees("2024-03-05-the-lighthouse: restored");
        assertThat(answerHere()).contains("Nora Finch");
    }

    @Test
    void ofTwoModeratorsAtOnceTheSecondIsToldToLookAgain() {
        Person mo = published();
        Person may = moderator("May");
        mo.runsChoosing("/corpus withdraw", "document", "light");
        mo.sees("Withdraw “The lighthouse”");
        may.runsChoosing("/corpus withdraw", "document", "light");
        may.sees("Withdraw “The lighthouse”");

        mo.clicks("Withdraw");
        mo.sees("withdrawn");
        may.clicks("Withdraw");

        may.sees("has been withdrawn meanwhile");
    }

    @Test
    void ofTwoModeratorsWhoPublishTheSameTheSecondIsToldThatItIsThere() {
        Person mo = moderator("Mo");
        Person may = moderator("May");
        for (Person moderator : new Person[] {mo, may}) {
            moderator.runs("/corpus add");
            moderator.seesForm();
            moderator.submits(FILLED, Map.of());
            moderator.sees("**The lighthouse**");
        }

        mo.clicks("Publish");
        mo.sees("published");
        may.clicks("Publish");

        may.sees("There is a document 2024-03-05-the-lighthouse already");
    }

    @Test
    void whoeverLosesTheRightBetweenPreviewAndPublishingIsRefused() {
        Person mo = moderator("Mo");
        Person hal =
                discord.person("Hal", discord.channel(stage.guild, "talks")).helps(stage.guild);
        mo.runs("/settings set", "moderators", stage.guild.helperRole());
        mo.sees("<@&" + stage.guild.helperRole() + ">");
        hal.runs("/corpus add");
        hal.seesForm();
        hal.submits(FILLED, Map.of());
        hal.sees("**The lighthouse**");

        mo.runs("/settings reset");
        mo.sees("Roles that may change documents: –");
        hal.clicks("Publish");

        hal.sees("Only those who may manage this server");
        assertThat(answerHere()).doesNotContain("Nora Finch");
    }

    @Test
    void anAliasCorrectsAllMinutesOfTheServerAndOfNoOther() {
        stage.corpus.write("boats.md", """
                ---
                title: The boats
                date: 2024-03-06
                ---

                The chief negotiator said that the boats would wait until the summer.
                """);
        stage.corpus.update();
        Person mo = moderator("Mo");

        mo.runs("/corpus alias", "words", "the chief negotiator", "person", "Vera Marsh");
        mo.sees("ALIASES: alias");

        Person asker = discord.person("Asker", discord.channel(stage.guild, "talks"));
        asker.runs("/ask", "question", "What did Vera Marsh say?");
        asker.sees("boats would wait");
        Person stranger = discord.person("Stan", discord.channel(other, "talks"));
        stranger.runs("/ask", "question", "What did Vera Marsh say?");
        assertThat(stranger.getsReply().text()).doesNotContain("boats would wait");
    }

    @Test
    void noQuizOfAnotherServerAndNoCardComesFromIt() {
        stage.stopped();
        stage.asking(stage.corpus.review()).started();
        published();
        Person here = discord.person("Here", discord.channel(stage.guild, "talks"));
        here.runs("/quiz me", "person", "Finch");
        here.sees("Question 1 of");

        for (Channel elsewhere : new Channel[] {
            discord.channel(other, "talks"),
            discord.directMessages(),
            discord.channel(discord.foreignGuild("Elsewhere"), "lobby")
        }) {
            Person asker = discord.person("Asker", elsewhere);
            asker.runs("/quiz me", "person", "Finch");
            assertThat(asker.getsReply().text()).contains("There is no question like that");
            asker.runs("/study export", "anki", "false");
            assertThat(asker.getsReply().files().toString()).doesNotContain("Finch");
        }
    }

    @Test
    void whoeverMayNotManageTheServerIsRefused() {
        Person alice = discord.person("Alice", discord.channel(stage.guild, "talks"));

        alice.runs("/corpus add");
        assertThat(alice.getsReply().text()).contains("Only those who may manage this server");
        alice.runs("/corpus history");
        assertThat(alice.getsReply().text()).contains("Only those who may manage this server");
    }

    @Test
    void aSharedDocumentIsNotForOneServerToWithdraw() {
        Person mo = moderator("Mo");

        mo.runsChoosing("/corpus withdraw", "document", "Harbour talks open");

        mo.sees("is for everyone");
    }

    @Test
    void changesAreUndoneAndBrokenExpectationsTold() {
        Person mo = published();
        mo.runs("/corpus expect", "question", QUESTION, "answer", "Nora Finch");
        mo.sees("expectation");
        mo.runs("/corpus check");
        mo.sees("As expected: 1 of 1");

        mo.runs("/corpus undo", "number", "1");

        mo.sees("undone", "As expected: 0 of 1", "should have “Nora Finch”");
        mo.runs("/corpus history");
        mo.sees("Changes: 3", "published", "mo ");
    }
}
