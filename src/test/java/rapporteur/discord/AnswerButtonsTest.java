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
import rapporteur.answer.memory.PersonalData.Verdict;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Discord;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** What the buttons under an answer do, and for whom. */
@TestInstance(Lifecycle.PER_CLASS)
class AnswerButtonsTest {
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

    private Channel channel() {
        return discord.channel(stage.guild, "talks");
    }

    private Person askedBy(String name, Channel channel) {
        Person person = discord.person(name, channel);
        person.runs("/ask", "question", WHO_SAID);
        person.sees("Ana Ruiz");
        return person;
    }

    @Test
    void aCitationIsReadInItsContextWithTheQuotedWordsMarked() {
        Person alice = askedBy("Alice", channel());

        alice.clicks("Read in context");

        Post context = alice.sees("Citation 1 of 1. The quoted words stand between » and «.");
        assertThat(context.isEphemeral()).isTrue();
        assertThat(context.text())
                .contains("Delegates of Orsana and Velia met")
                .contains(
                        "**»\"The harbour should stay open to every fishing boat\", said Ana Ruiz, the mayor of Port Lena.«** She raised")
                .contains("\"Nobody is held without a trial\"")
                .doesNotContain("meet again in June");
    }

    @Test
    void readingGoesOnInBothDirections() {
        Person alice = askedBy("Alice", channel());
        alice.clicks("Read in context");
        alice.sees("Citation 1 of 1");

        alice.clicks("Later");
        assertThat(alice.sees("meet again in June").text()).doesNotContain("»\"");

        alice.clicks("Earlier");
        Post start = alice.sees("**»\"The harbour should stay open");
        assertThat(start.buttons()).doesNotContain("Earlier");
    }

    @Test
    void aPrivateAnswerCanBeSharedWithItsProof() {
        Channel channel = channel();
        Person alice = askedBy("Alice", channel);
        Person bob = discord.person("Bob", channel);

        alice.clicks("Share here");

        Post shared = bob.sees("Alice shares an answer.", "Ana Ruiz", "\\[1\\]");
        assertThat(shared.isEphemeral()).isFalse();
        bob.clicks("Read in context");
        assertThat(bob.sees("Citation 1 of 1").isEphemeral()).isTrue();
    }

    @Test
    void whoeverAskedCanTakeTheAnswerAway() {
        Channel channel = channel();
        Person alice = discord.person("Alice", channel);
        alice.mentionsBot(WHO_SAID);
        Post answer = alice.sees("Ana Ruiz");

        alice.clicks("Dismiss");

        alice.seesGone(answer);
    }

    @Test
    void othersCannotTakeItAwayUnlessTheyMayDeleteMessages() {
        Channel channel = channel();
        discord.person("Alice", channel).mentionsBot(WHO_SAID);
        Person bob = discord.person("Bob", channel);
        Post answer = bob.sees("Ana Ruiz");

        bob.clicks("Dismiss");
        assertThat(bob.sees("Only whoever asked, or a moderator").isEphemeral()).isTrue();

        discord.person("Mo", channel).moderates(stage.guild).clicks("Dismiss");
        bob.seesGone(answer);
    }

    @Test
    void anOpinionIsKeptAndCanBeChanged() {
        Person alice = askedBy("Alice", channel());

        alice.clicks("Helpful");
        alice.sees("this answer was helpful");
        alice.clicks("Not helpful");
        alice.sees("this answer was not helpful");

        List<Verdict> verdicts =
                stage.database().personalData().about(alice.id()).verdicts();
        assertThat(verdicts)
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.helpful()).isFalse());
    }

    @Test
    void buttonsOfOldAnswersWorkAfterARestart() {
        Person alice = askedBy("Alice", channel());

        stage.restarted();

        alice.clicks("Read in context");
        alice.sees("Citation 1 of 1");
        alice.clicks("Share here");
        alice.sees("Alice shares an answer.");
        alice.clicks("Follow up");
        alice.submits("What else did she say?");
        assertThat(alice.sees("**Question:** What else did she say?").text()).contains("Ruiz");
    }

    @Test
    void aConversationGoesOnAfterARestart() {
        Person alice = askedBy("Alice", channel());

        stage.restarted();
        alice.runs("/ask", "question", "What else did she say?");

        assertThat(alice.getsReply().text()).contains("Ruiz", "\\[1\\]");
    }

    @Test
    void whatIsNoLongerRememberedSaysSo() {
        Person alice = askedBy("Alice", channel());
        stage.database().personalData().forget(alice.id());

        for (String button : List.of("Read in context", "Share here", "Helpful")) {
            alice.clicks(button);
            assertThat(alice.getsReply().text()).contains("This is no longer remembered");
        }
        alice.clicks("Follow up");
        alice.submits("What else did she say?");
        assertThat(alice.getsReply().text()).contains("This is no longer remembered");
    }

    @Test
    void anAnswerOfOneServerIsNotShownOnAnother() {
        Person alice = askedBy("Alice", channel());
        Post answer = alice.screen().getLast();
        Channel elsewhere = discord.channel(discord.guild("Another harbour", "en-US"), "talks");
        alice.goesTo(elsewhere);

        for (String button : List.of("Read in context", "Share here", "Helpful")) {
            alice.clicks(button, answer);
            assertThat(alice.getsReply().text())
                    .contains("This is no longer remembered")
                    .doesNotContain("Ruiz");
        }
    }

    @Test
    void aButtonOfAnOlderVersionSaysThatItHasExpired() {
        Person alice = askedBy("Alice", channel());

        for (String id : List.of("open-sesame", "page:abc", "page:abc:many", "context:abc:1:2:3")) {
            alice.presses(id, alice.screen().getFirst());
            assertThat(alice.getsReply().text()).contains("This is no longer remembered");
        }
    }

    @Test
    void nothingIsShownOfADocumentThatWasWithdrawn() {
        stage.corpus.write("rumour.md", """
                ---
                title: A rumour from the quay
                date: 2024-05-01
                ---

                "The ferry will never sail again", said Ida Holm, a captain.
                """);
        stage.corpus.update();
        Person alice = discord.person("Alice", channel());
        alice.runs("/ask", "question", "Who said that the ferry will never sail again?");
        Post answer = alice.sees("Ida Holm");

        stage.corpus.withdraw("rumour.md");

        for (String button : List.of("Read in context", "Share here")) {
            alice.clicks(button, answer);
            assertThat(alice.getsReply().text()).contains("have changed since").doesNotContain("Holm");
        }
        assertThat(alice.types("/ask", "document", "rumour")).isEmpty();
    }
}
