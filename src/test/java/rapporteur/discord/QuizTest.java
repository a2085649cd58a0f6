package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Quizzes in a channel, as players see them. */
class QuizTest {
    private static final String OPEN = "The harbour should stay open to every fishing boat";

    @TempDir
    private Path folder;

    private Stage stage;
    private Person ann;
    private Person bob;

    @BeforeEach
    void open() throws Exception {
        stage = Stage.in(folder);
        ann = stage.person("Ann");
        bob = stage.person("Bob");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    /** Ann opens a quiz of one kind of question, Bob joins, and the first question is there. */
    private Post begun(String... options) {
        ann.runs("/quiz start", options);
        ann.sees("**A quiz.**", "Players (1): Ann");
        bob.clicks("Join");
        assertThat(bob.getsReply().isEphemeral()).isTrue();
        ann.clicks("Begin");
        return ann.sees("Question 1 of");
    }

    private void passes(int seconds) {
        stage.clock.passes(Duration.ofSeconds(seconds));
    }

    @Test
    void aQuizGoesFromTheLobbyToTheFinalOrder() {
        Post question = begun("kind", "WHO_SAID", "seconds", "20");
        assertThat(question.text()).contains(OPEN, "**A**  Tom Vale", "**B**  Ana Ruiz", "**C**  Leo Marsh");

        ann.clicks("B", question);
        Post taken = ann.sees("Your answer: B. You can change it once");
        assertThat(taken.isEphemeral()).isTrue();
        bob.clicks("C", question);
        bob.sees("Your answer: C");
        assertThat(question.text()).doesNotContain("Right:");

        passes(20);
        Post result = ann.sees("Right: 1 of 2", "Ana Ruiz: 1 (right)", "Leo Marsh: 1");
        assertThat(result.text())
                .contains("**The answer:** B. Ana Ruiz")
                .contains("> \"The harbour should stay open to every fishing boat\", said Ana Ruiz")
                .contains("Harbour talks open in Port Lena, 2024-03-04, passage 2");
        assertThat(result.buttons()).doesNotContain("A");

        passes(12);
        ann.sees("The quiz is over", "1. **Ann** – points: 1, answers: 1", "2. **Bob** – points: 0");
    }

    @Test
    void anAnswerCanBeChangedOnce() {
        Post question = begun("kind", "WHO_SAID");
        bob.clicks("C", question);
        bob.sees("You can change it once");
        bob.clicks("B", question);
        bob.sees("Your answer is now B, and stays so.");
        bob.clicks("A", question);
        bob.sees("You have changed your answer once already");

        passes(30);
        bob.sees("Right: 1 of 1");
    }

    @Test
    void inARaceTheFirstRightAnswerEndsTheQuestion() {
        Post question = begun("kind", "WHO_SAID", "race", "true");
        bob.clicks("A", question);
        bob.sees("Your answer: A");
        ann.clicks("B", question);

        ann.sees("Right: 1 of 2");
    }

    @Test
    void whatIsTypedIsMarkedTolerantlyAndAMarkCanBeAppealed() {
        Post question = begun("kind", "COMPLETE_QUOTATION");
        assertThat(question.text()).contains("Nobody is held without a \\_\\_\\_\\_");
        ann.clicks("Answer", question);
        ann.submits("a Triall");
        ann.sees("Your answer: a Triall");
        bob.clicks("Answer", question);
        bob.submits("hearing");
        bob.sees("Your answer: hearing");
        passes(30);
        bob.sees("Right: 1 of 2", "**The answer:** trial");

        ann.clicks("I was right");
        ann.sees("There is nothing of yours to decide on here");
        bob.clicks("I was right");
        bob.sees("Noted. Moderators will decide");
        Post appeal = ann.sees("Bob typed “hearing” for question 1", "The document has “trial”");
        ann.clicks("Count as right", appeal);
        assertThat(ann.sees("Only the host of the quiz or a moderator").isEphemeral())
                .isTrue();
        stage.person("Mo").moderates(stage.guild).clicks("Count as right", appeal);
        ann.sees("Bob typed “hearing”", "**Decided:** it counts as right.");

        passes(12);
        ann.sees("The quiz is over", "1. **Ann** – points: 1", "1. **Bob** – points: 1");
    }

    @Test
    void pairsAreGivenAsLetters() {
        Post question = begun("kind", "MATCH");
        List<String> right = List.of("mayor of Port Lena", "spokesman", "pilot");
        StringBuilder letters = new StringBuilder();
        for (String each : right) {
            letters.append(question.text()
                    .lines()
                    .filter(line -> line.endsWith("  " + each))
                    .map(line -> line.substring(2, 3))
                    .findFirst()
                    .orElseThrow());
        }

        ann.clicks("Answer", question);
        ann.submits(letters.toString().toLowerCase(java.util.Locale.ROOT));
        ann.sees("Your answer:");
        passes(30);

        ann.sees("Right: 1 of 1");
    }

    @Test
    void whoeverComesLateTakesPartByAnswering() {
        begun("person", "ana", "count", "4");
        Person late = stage.person("Late");
        late.clicks("B");
        late.sees("Your answer: B");
        passes(30);

        passes(12);
        late.sees("The quiz is over", "1. **Late** – points: 1", "2. **Ann** – points: 0, answers: 0");
    }

    @Test
    void aPauseStopsTheClock() {
        Post question = begun("kind", "WHO_SAID");
        bob.clicks("Pause", question);
        bob.sees("Only the host of the quiz or a moderator");
        ann.clicks("Pause", question);
        ann.sees("Question 1 of 1", "Paused");
        bob.clicks("B", question);
        bob.sees("The quiz is paused");

        passes(600);
        ann.clicks("Resume", question);
        ann.sees("Question 1 of 1", "Time is up");
        bob.clicks("B", question);
        bob.sees("Your answer: B");
    }

    @Test
    void aHostWhoLeavesIsFollowedByWhoeverIsThereAndAnEmptyQuizEnds() {
        Post question = begun("kind", "WHO_SAID");
        ann.clicks("Leave", question);
        ann.sees("You have left the quiz");
        bob.clicks("Pause", question);
        bob.sees("The quiz is paused;");
        bob.clicks("Leave", question);

        bob.sees("Everybody has left; the quiz is over");
    }

    @Test
    void theHostCanStop() {
        Post question = begun("kind", "WHO_SAID");
        ann.clicks("Stop", question);

        ann.sees("The quiz was stopped");
        bob.clicks("Join");
        bob.sees("This quiz is over. `/quiz` opens another one.");
    }

    @Test
    void aRestartInTheMiddleOfAQuestionLosesNothing() {
        Post question = begun("kind", "WHO_SAID", "seconds", "20");
        ann.clicks("B", question);
        ann.sees("Your answer: B");
        passes(5);

        stage.stopped();
        passes(60);
        stage.started();

        bob.clicks("B", question);
        bob.sees("Your answer: B");
        passes(10);
        ann.sees("Right: 2 of 2");
        stage.restarted();
        passes(12);
        ann.sees("The quiz is over", "1. **Ann** – points: 1", "1. **Bob** – points: 1");
        assertThat(ann.screen().stream().filter(post -> post.text().contains("Question 1 of 1")))
                .hasSize(1);
    }

    @Test
    void aQuestionWhoseDocumentIsWithdrawnCountsForNobody() {
        Post question = begun("kind", "WHO_SAID");
        ann.clicks("B", question);
        ann.sees("Your answer: B");

        stage.corpus.withdraw("harbour.md");
        bob.clicks("B", question);

        bob.sees("The document behind this question was changed or withdrawn");
        Post result = ann.sees("This question is no longer asked");
        assertThat(result.text()).doesNotContain("fishing boat", "Ana Ruiz");
        passes(12);
        ann.sees("The quiz is over", "1. **Ann** – points: 0");
    }

    @Test
    void aHundredPlayersAnsweringAtOnceLoseNoAnswerAndNeedNoRequestsOfTheChannel() {
        Post question = begun("kind", "WHO_SAID");
        bob.clicks("B", question);
        bob.sees("Your answer: B");
        int before = requestsOfChannels();
        List<Person> players = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            players.add(stage.person("P" + i));
        }

        players.forEach(player -> player.clicks("B", question));
        players.forEach(player -> assertThat(player.getsReply().text()).contains("Your answer: B"));
        assertThat(requestsOfChannels() - before).isZero();

        passes(30);
        ann.sees("Right: 101 of 101");
        assertThat(requestsOfChannels() - before).isLessThanOrEqualTo(1);
    }

    private int requestsOfChannels() {
        return (int) stage.discord.calls().stream()
                .filter(call -> call.path().startsWith("/channels/"))
                .count();
    }

    @Test
    void aLobbyThatFillsQuicklyIsShownAnewNowAndThenOnly() {
        ann.runs("/quiz start");
        ann.sees("Players (1): Ann");
        int before = requestsOfChannels();
        for (int i = 0; i < 30; i++) {
            Person player = stage.person("P" + i);
            player.clicks("Join");
            player.sees("You take part");
        }
        passes(2);

        ann.sees("Players (31): Ann, P0");
        assertThat(requestsOfChannels() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void aQuizAloneIsSeenByNobodyElseAndWhatWasWrongCanBeRepeated() {
        ann.runs("/quiz me", "kind", "WHO_SAID");
        Post question = ann.sees("Question 1 of 1", OPEN);
        assertThat(question.isEphemeral()).isTrue();

        ann.clicks("A", question);
        ann.sees("“A” is not right.", "**The answer:** B. Ana Ruiz", "passage 2");
        ann.clicks("Next");
        ann.sees("The quiz is over", "Right: 0 of 1");
        ann.clicks("Repeat what I got wrong");
        Post again = ann.sees("Question 1 of 1");
        ann.clicks("B", again);
        ann.sees("“B” is right.");
        assertThat(bob.screen()).isEmpty();
    }

    @Test
    void aQuizAloneIsPlayedInDirectMessagesAndWhereSomebodyBroughtTheBotAlong() {
        Channel foreign = stage.discord.channel(stage.discord.foreignGuild("Elsewhere"), "lobby");
        for (Channel channel : List.of(stage.discord.directMessages(), foreign, stage.discord.groupMessages())) {
            Person player = stage.person("Ann").goesTo(channel);
            player.runs("/quiz me", "kind", "COMPLETE_QUOTATION");
            player.sees("Nobody is held without a");
            player.clicks("Answer");
            player.submits("trial");
            player.sees("“trial” is right.");

            player.runs("/quiz start");
            player.sees("I can’t write here by myself");
        }
    }

    @Test
    void aQuizOfOneServerIsNotThereOnAnother() {
        Post question = begun("kind", "WHO_SAID");
        Channel elsewhere = stage.discord.channel(stage.discord.guild("Another harbour", "en-US"), "talks");

        Person eve = stage.discord.person("Eve", elsewhere);
        eve.presses(id(question), question);

        assertThat(eve.getsReply().text()).contains("This quiz is over");
        assertThat(ann.screen()).contains(question);
        assertThat(stage.database().games().unfinished()).hasSize(1);
    }

    private static String id(Post question) {
        return question.buttonId("B");
    }

    @Test
    void questionsAreChosenByDocumentPersonAndDifficulty() {
        ann.runs("/quiz start", "person", "vale", "count", "9");
        ann.sees("Questions: 1.");
        ann.runs("/quiz start", "difficulty", "EASY");
        ann.sees("Questions: 1.");
        ann.runsChoosing("/quiz start", "document", "end without", "count", "9");
        assertThat(ann.getsReply().text()).contains("Questions: 1.");
        ann.runs("/quiz start", "topic", "cheese");
        ann.sees("There is no question like that");
        ann.runs("/quiz start", "document", "no such thing");
        ann.sees("There is no document “no such thing”");
    }

    @Test
    void whereTheBotMayNotWriteAQuizForAllCantBePlayed() {
        Channel mute = stage.discord.muteChannel(stage.guild, "announcements");
        ann.goesTo(mute).runs("/quiz start");

        assertThat(ann.getsReply().text()).contains("I can’t write here by myself");
        assertThat(Optional.of(ann.getsReply()).filter(Post::isEphemeral)).isPresent();
    }
}
