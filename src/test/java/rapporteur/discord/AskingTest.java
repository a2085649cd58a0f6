package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Discord;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Somebody asks, in every way there is. */
@TestInstance(Lifecycle.PER_CLASS)
class AskingTest {
    private static final String WHO_SAID = "Who said that the harbour should stay open?";

    private Stage stage;
    private Discord discord;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        stage = Stage.in(folder);
        discord = stage.discord;
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private Person alice() {
        return discord.person("Alice", discord.channel(stage.guild, "talks"));
    }

    @Test
    void aQuestionIsAnsweredWithItsProofForTheAskerAlone() {
        Channel channel = discord.channel(stage.guild, "talks");
        Person alice = discord.person("Alice", channel);
        Person bob = discord.person("Bob", channel);

        alice.runs("/ask", "question", WHO_SAID);

        Post answer = alice.sees("Ana Ruiz", "\\[1\\]", "Harbour talks open in Port Lena, 2024-03-04, passage 2");
        assertThat(answer.text())
                .contains("**Question:** Who said that the harbour should stay open?")
                .contains("> \"The harbour should stay open to every fishing boat\", said Ana Ruiz")
                .contains("[Read the source](<https://example.org/harbour#:~:text=%22The%20harbour%20should%20stay,");
        assertThat(answer.buttons())
                .containsExactly(
                        "What else did Ana Ruiz say?",
                        "Read in context",
                        "Follow up",
                        "Share here",
                        "Dismiss",
                        "Helpful",
                        "Not helpful");
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(bob.screen()).isEmpty();
    }

    @Test
    void aQuestionCanBeAskedForAllToSee() {
        Channel channel = discord.channel(stage.guild, "talks");
        Person bob = discord.person("Bob", channel);

        discord.person("Alice", channel).runs("/ask", "question", WHO_SAID, "private", "false");

        assertThat(bob.sees("Ana Ruiz").buttons()).doesNotContain("Share here");
    }

    @Test
    void anAnswerCanComeFromOneDocumentOnly() {
        Person alice = alice();

        assertThat(alice.types("/ask", "document", "without"))
                .containsExactly("Harbour talks end without a treaty, 2024-03-07");
        alice.runsChoosing("/ask", "document", "without", "question", "What did Ana Ruiz say?");

        assertThat(alice.sees("We hoped for more than words").text()).doesNotContain("stay open");
    }

    @Test
    void aDocumentThatIsNotThereIsNamedWithWhatToDo() {
        Person alice = alice();

        alice.runs("/ask", "question", WHO_SAID, "document", "The lost scroll");

        alice.sees("There is no document “The lost scroll”", "`/documents`");
    }

    @Test
    void whereTheCorpusIsSilentNothingIsCited() {
        Person alice = alice();

        alice.runs("/ask", "question", "How many elephants crossed the desert in Marovia?");

        Post refusal = alice.sees("I searched all 2 documents");
        assertThat(refusal.text()).doesNotContain("\\[1\\]").doesNotContain("> ");
        assertThat(refusal.buttons()).contains("Tell the moderators").doesNotContain("Read in context");
    }

    @Test
    void theNearestPassagesAreMarkedAsNoAnswer() {
        Person alice = alice();
        alice.runs("/ask", "question", "How many boats did the delegates sink in Marovia?");
        alice.sees("I searched");

        alice.clicks("Nearest passages");

        alice.sees("They are not an answer to your question", "40 boats");
    }

    @Test
    void aGapIsToldToTheModerators() {
        Person alice = alice();
        alice.runs("/ask", "question", "How many elephants crossed the desert in Marovia?");

        alice.clicks("Tell the moderators");

        alice.sees("Recorded");
        assertThat(stage.database().personalData().about(alice.id()).gaps()).hasSize(1);
    }

    @Test
    void aMentionIsAnsweredWhereItStands() {
        Channel channel = discord.channel(stage.guild, "talks");
        Person bob = discord.person("Bob", channel);

        discord.person("Alice", channel).mentionsBot(WHO_SAID);

        Post answer = bob.sees("Ana Ruiz", "\\[1\\]");
        assertThat(answer.text()).doesNotContain("<@");
        assertThat(answer.isEphemeral()).isFalse();
    }

    @Test
    void whoIsNotSpokenToDoesNotAnswer() {
        Channel channel = discord.channel(stage.guild, "talks");
        Person alice = discord.person("Alice", channel);
        alice.writes(WHO_SAID);

        alice.mentionsBot("What did Tom Vale say?");

        alice.sees("Vale");
        assertThat(alice.screen()).hasSize(1);
    }

    @Test
    void aDirectMessageNeedsNoMention() {
        Person alice = discord.person("Alice", discord.directMessages());

        alice.writes(WHO_SAID);

        assertThat(alice.sees("Ana Ruiz").buttons()).contains("Read in context").doesNotContain("Share here");
    }

    @Test
    void aCommandInADirectMessageIsAnsweredThere() {
        Person alice = discord.person("Alice", discord.directMessages());

        alice.runs("/ask", "question", WHO_SAID);

        assertThat(alice.sees("Ana Ruiz").isEphemeral()).isFalse();
    }

    @Test
    void whoeverInstalledTheBotForThemselvesCanAskInGroupsAndOnServersWithoutIt() {
        for (Channel place :
                List.of(discord.groupMessages(), discord.channel(discord.foreignGuild("Elsewhere"), "far"))) {
            Person alice = discord.person("Alice", place);

            alice.runs("/ask", "question", WHO_SAID);

            assertThat(alice.sees("Ana Ruiz").isEphemeral()).isTrue();
        }
    }

    @Test
    void aThreadIsAPlaceLikeAnyOther() {
        Channel thread = discord.thread(stage.talks, "harbour");
        Person alice = discord.person("Alice", thread);

        alice.mentionsBot("What did Tom Vale say?");
        alice.sees("Vale");
        alice.mentionsBot("And Ana Ruiz?");

        alice.sees("stay open to every fishing boat");
    }

    @Test
    void aReplyToAnAnswerFollowsItUp() {
        Person alice = alice();
        alice.mentionsBot(WHO_SAID);
        Post first = alice.sees("Ana Ruiz");
        alice.mentionsBot("What did Tom Vale say?");
        alice.sees("Nobody is held");

        alice.repliesTo(first, "What else did she say?");

        assertThat(alice.sees("**Question:** What else did she say?").text())
                .contains("Ruiz")
                .doesNotContain("Nobody is held");
    }

    @Test
    void aReplyThatCannotBeReadIsToldWhatToDoInstead() {
        Person alice = alice();
        alice.runs("/ask", "question", WHO_SAID, "private", "false");

        alice.repliesTo(alice.getsReply(), "What else did she say?");

        alice.sees("I can't read replies to this message", "Follow up");
    }

    @Test
    void followUpOpensAFormWhoseQuestionLeansOnTheAnswer() {
        Person alice = alice();
        alice.runs("/ask", "question", WHO_SAID);
        alice.sees("Ana Ruiz");

        alice.clicks("Follow up");
        assertThat(alice.seesForm()).isEqualTo("Follow up");
        alice.submits("What else did she say?");

        assertThat(alice.sees("**Question:** What else did she say?").isEphemeral())
                .isTrue();
        alice.sees("**Question:** What else did she say?", "about: Ana Ruiz", "Ruiz");
    }

    @Test
    void aConversationBelongsToOnePersonInOneChannel() {
        Channel channel = discord.channel(stage.guild, "talks");
        Person alice = discord.person("Alice", channel);
        Person bob = discord.person("Bob", channel);
        alice.runs("/ask", "question", WHO_SAID);
        alice.sees("Ana Ruiz");

        bob.runs("/ask", "question", "What else did she say?");
        assertThat(bob.getsReply().text()).doesNotContain("\\[1\\]");

        alice.runs("/ask", "question", "What else did she say?");
        assertThat(alice.getsReply().text()).contains("Ruiz", "\\[1\\]");
    }

    @Test
    void aMentionWithoutAQuestionIsHelped() {
        Person alice = alice();

        alice.mentionsBot("");

        alice.sees("There is no question to answer", "`/help`");
    }

    @Test
    void theBotSpeaksTheLanguageOfWhoAsks() {
        Person alice = alice().speaks("de");

        alice.runs("/ask", "question", WHO_SAID);

        assertThat(alice.sees("**Frage:**", "Ana Ruiz").buttons()).contains("Im Zusammenhang lesen", "Nachfragen");
    }

    @Test
    void aRefusalIsWordedInTheLanguageOfWhoAsks() {
        Person alice = alice().speaks("fr");

        alice.runs("/ask", "question", "How many elephants crossed the desert in Marovia?");

        alice.sees("Les documents ne le disent pas.", "J'ai cherché dans les 2 documents");
    }

    @Test
    void aSuggestionIsReadInTheLanguageOfWhoAsksAndUnderstood() {
        Person alice = alice().speaks("es-ES");
        alice.runs("/ask", "question", WHO_SAID);

        alice.clicks("¿Qué más dijo Ana Ruiz?");

        alice.sees("**Pregunta:** What else did Ana Ruiz say?", "We hoped for more than words");
    }

    @Test
    void whatLooksLikeMarkupOrAMentionIsShownAsText() {
        Person alice = alice();

        alice.runs(
                "/ask",
                "question",
                "@everyone <@123> **who** said [that](https://evil.example) the harbour should stay open?");

        alice.sees("\\@everyone \\<\\@123\\> \\*\\*who\\*\\* said \\[that\\]\\(https\\://evil.example\\)");
    }

    @Test
    void severalPeopleOfOneNameAreOfferedToChooseFrom() throws Exception {
        stage.corpus.write("lighthouse.md", """
                ---
                title: Lighthouse keepers speak
                date: 2024-04-02
                ---

                "The lamp burns every night", said Otto Brand, the keeper of the north light.

                "The lamp needs oil", said Nils Brand, the keeper of the south light.
                """);
        stage.corpus.update();
        Person alice = alice();

        alice.runs("/ask", "question", "What did Brand say?");
        Post choice = alice.getsReply();
        String nils = choice.buttons().stream()
                .filter(label -> label.contains("Nils"))
                .findFirst()
                .orElseThrow();
        alice.clicks(nils);

        assertThat(alice.sees("The lamp needs oil").text()).doesNotContain("burns every night");
        stage.corpus.withdraw("lighthouse.md");
    }
}
