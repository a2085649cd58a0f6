package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Studying on Discord, over days, and what becomes of it. */
class StudyCommandTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Person ann;

    @BeforeEach
    void open() throws Exception {
        stage = Stage.in(folder);
        ann = stage.person("Ann");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void passes(Duration time) {
        stage.clock.passes(time);
    }

    @Test
    void cardsAreAnsweredAndComeBack() {
        ann.runs("/study learn");
        Post card = ann.sees("Due: 0. New today: 4", "Who said “The harbour should stay open");
        assertThat(card.isEphemeral()).isTrue();
        ann.clicks("B", card);
        ann.sees("“B” is right. The card comes back", "**The answer:** B. Ana Ruiz", "passage 2");
        ann.clicks("Next");
        ann.sees("New today: 3", "Nobody is held without a");
        ann.clicks("Answer");
        ann.submits("judge");
        ann.sees("“judge” is not right", "**The answer:** trial");

        passes(Duration.ofMinutes(1));
        ann.runs("/study learn");
        ann.sees("Due: 1.", "Nobody is held without a");
        passes(Duration.ofDays(1));
        stage.restarted();
        ann.runs("/study learn");
        ann.sees("Due: 2.");
    }

    @Test
    void aCardCanBeTurnedMarkedPutOffAndTheMarkTakenBack() {
        ann.runs("/study learn");
        ann.sees("Who said");
        ann.clicks("Show the answer");
        assertThat(ann.sees("**The answer:** B. Ana Ruiz").buttons()).containsExactly("Again", "Hard", "Good", "Easy");
        ann.clicks("Easy");
        ann.sees("New today: 3", "Nobody is held without a");
        ann.clicks("Undo the last mark");
        ann.sees("New today: 4", "Who said");

        ann.clicks("Not today");
        ann.sees("New today: 3", "Nobody is held without a");
    }

    @Test
    void whoeverStudiesIsToldWhatHasChangedAndNothingWithdrawnIsShown() {
        ann.runs("/study learn");
        Post card = ann.sees("Who said");
        ann.clicks("B", card);
        ann.sees("is right");

        stage.corpus.withdraw("harbour.md");
        ann.clicks("Undo the last mark");
        ann.sees("Due: 0.", "How many boats");
        ann.runs("/study export", "anki", "false");
        assertThat(ann.getsReply().files())
                .singleElement()
                .asString()
                .contains("boats")
                .doesNotContain("fishing");

        ann.runs("/study learn");
        assertThat(ann.getsReply().text()).contains("Due: 0. New today: 1").doesNotContain("fishing boat");
    }

    @Test
    void whoeverWantsIsRemindedOnceADayAndOnlyWhenCardsAreDue() {
        ann.runs("/study settings", "new", "3", "retention", "85", "reminder", "18");
        ann.sees("New cards a day: 3", "85 %", "18:00 UTC");
        passes(Duration.ofHours(7));
        Person atHome = ann;
        ann.runs("/study learn");
        ann.sees("New today: 3");
        ann.clicks("B");
        ann.sees("is right");

        passes(Duration.ofDays(3));
        atHome.goesTo(stage.discord.directMessagesOf(ann));
        atHome.sees("Cards that are due: 1.");
        stage.corpus.withdraw("harbour.md");
        passes(Duration.ofHours(23));
        atHome.sees("Cards taken out because a passage changed or was withdrawn: 1.");
        passes(Duration.ofDays(3));
        assertThat(atHome.screen()).hasSize(4);
    }

    @Test
    void progressIsAPictureAndTheSameInWords() throws Exception {
        for (int day = 0; day < 3; day++) {
            ann.runs("/study learn");
            Post card = ann.getsReply();
            ann.clicks("Show the answer", card);
            stage.discord.awaits(
                    "the other side",
                    () -> Optional.of(card).filter(post -> post.buttons().contains("Easy")));
            ann.clicks("Easy", card);
            hasMarked(day + 1);
            passes(Duration.ofDays(1));
        }
        ann.runs("/quiz me", "kind", "WHO_SAID");
        ann.clicks("A", ann.getsReply());
        ann.sees("“A” is not right.");
        ann.runs("/study progress");

        Post progress = ann.sees("Days in a row: 4", "Remembered when a card came back", "Due today:");
        assertThat(progress.text())
                .contains("**Right by person, the weakest first:**", "Ana Ruiz: 1/2, 50 %", "the harbour");
        assertThat(progress.descriptions()).singleElement().asString().contains("Days in a row: 4", "Ana Ruiz: 1/2");
        byte[] picture = progress.file();
        Files.write(Path.of("target", "progress.png"), picture);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(800);
    }

    private void hasMarked(int times) {
        stage.discord.awaits(
                "the mark",
                () -> Optional.of(stage.database()
                                .studentData()
                                .about(ann.id())
                                .reviews()
                                .size())
                        .filter(marks -> marks == times));
    }

    @Test
    void theBestAreListedByQuizWeekAndServerAndWhoeverWantsIsNot() {
        Person bob = stage.person("Bob");
        ann.runs("/quiz start", "kind", "WHO_SAID");
        ann.sees("Players (1)");
        ann.clicks("Begin");
        Post question = ann.sees("Question 1 of 1");
        ann.clicks("B", question);
        ann.sees("Your answer: B");
        bob.clicks("A", question);
        bob.sees("Your answer: A");
        passes(Duration.ofSeconds(30));
        ann.sees("Right: 1 of 2");
        int before = stage.discord.calls().size();

        bob.runs("/quiz scores");
        bob.sees("**The last seven days**", "1. **Ann** – points: 1, answers: 1", "2. **Bob** – points: 0");
        assertThat(stage.discord.calls().subList(before, stage.discord.calls().size()))
                .noneMatch(call -> call.path().startsWith("/users"));
        bob.clicks("Leave me out of these lists");
        bob.sees("You are in no list of the best any more");
        ann.runs("/quiz scores", "period", "QUIZ");
        assertThat(ann.getsReply().text()).contains("Ann").doesNotContain("Bob");
        passes(Duration.ofDays(8));
        ann.runs("/quiz scores", "period", "WEEK");
        assertThat(ann.getsReply().text()).contains("Nobody has played yet");
        ann.runs("/quiz scores", "period", "ALL");
        ann.sees("**All quizzes**", "Ann");

        ann.runs("/quiz results");
        ann.sees("Only those who may manage this server");
        Person mo = stage.person("Mo").moderates(stage.guild);
        mo.runs("/quiz results");
        Post results = mo.sees("**Questions, the hardest first.**", "Answers: 2, right: 50 %");
        assertThat(results.files())
                .singleElement()
                .asString()
                .startsWith("quiz,at,question")
                .contains(",Ann,B,true,true,");
    }

    @Test
    void allOfItIsExportedAndDeleted() {
        ann.runs("/study learn");
        ann.sees("Who said");
        ann.clicks("B");
        ann.sees("is right");
        ann.runs("/quiz me", "kind", "WHO_SAID");
        ann.clicks("A");
        ann.sees("is not right");

        ann.runs("/privacy show");
        ann.sees("Kept now: answers 1, cards 1, marks 1");
        ann.runs("/privacy export");
        assertThat(ann.sees("All that is kept about you").files())
                .singleElement()
                .asString()
                .contains("\"quizAnswers\"", "\"answer\" : \"A\"", "\"mark\" : \"good\"");
        ann.runs("/privacy delete");
        ann.sees("answers in quizzes 1, cards 1");
        ann.clicks("Delete everything");
        ann.sees("All that was kept about you is deleted");

        assertThat(stage.database().studentData().about(ann.id()).cards()).isEmpty();
        assertThat(stage.database().studentData().about(ann.id()).results()).isEmpty();
    }

    @Test
    void theCardsCanBeTakenToAnki() {
        ann.runs("/study export");
        byte[] zip = ann.sees("All questions as a package for Anki").file();

        assertThat(new String(zip, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }
}
