package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Span;
import rapporteur.index.Space;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;
import rapporteur.quiz.Task;
import rapporteur.quiz.play.ManualAlarm;
import rapporteur.quiz.study.Card;
import rapporteur.quiz.study.Habits;
import rapporteur.quiz.study.Progress;
import rapporteur.quiz.study.Rating;
import rapporteur.quiz.study.Study;
import rapporteur.quiz.study.Study.Desk;

/** Studying over days, with what is kept in a real database, whatever keeps it. */
abstract class StudyContract {
    private static final Space SPACE = Space.SHARED;
    private static final String ANN = "ann";

    private final ManualAlarm clock = new ManualAlarm(Instant.parse("2024-03-04T12:00:00Z"));
    private final List<QuizItem> items =
            new ArrayList<>(List.of(item("one", 0.1), item("two", 0.5), item("three", 0.9)));
    private Database database;
    private Study study;

    private static QuizItem item(String id, double difficulty) {
        return item(id, "What is " + id + "?", difficulty);
    }

    private static QuizItem item(String id, String prompt, double difficulty) {
        return new QuizItem(
                id,
                Kind.WHO_IS,
                prompt,
                new Task.Cloze(id, List.of()),
                List.of(new Proof("harbour", new Span(0, 5))),
                List.of("Ana Ruiz"),
                List.of("harbour"),
                difficulty);
    }

    /** Opens it; what was there stays. */
    abstract Database opened();

    @BeforeEach
    void open() {
        database = opened();
        study = new Study(database.cards(), space -> space.equals(SPACE) ? List.copyOf(items) : List.of(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Desk look() {
        return study.look(ANN, SPACE);
    }

    private void marks(String item, Rating rating) {
        assertThat(study.mark(ANN, SPACE, item, rating)).isPresent();
    }

    private void days(int days) {
        clock.passes(Duration.ofDays(days));
    }

    @Test
    void newCardsComeTheEasyOnesFirstAndNoMoreThanWantedInADay() {
        database.cards().settle(ANN, Habits.DEFAULT.with(2, 0.9, Optional.empty(), "en"));

        assertThat(look().fresh()).isEqualTo(2);
        assertThat(look().next()).map(QuizItem::id).contains("one");
        marks("one", Rating.EASY);
        assertThat(look().next()).map(QuizItem::id).contains("two");
        marks("two", Rating.EASY);
        assertThat(look().next()).isEmpty();
        assertThat(look().nextDue()).isPresent();

        days(1);
        assertThat(look().next()).map(QuizItem::id).contains("three");
    }

    @Test
    void whatIsDueComesBeforeWhatIsNewAndAcrossARestart() {
        marks("one", Rating.GOOD);
        clock.passes(Duration.ofMinutes(10));
        database.close();
        open();

        assertThat(look().due()).isEqualTo(1);
        assertThat(look().next()).map(QuizItem::id).contains("one");
        marks("one", Rating.GOOD);
        assertThat(look().due()).isZero();
        days(2);
        assertThat(look().due()).isEqualTo(1);
    }

    @Test
    void theLastMarkCanBeTakenBack() {
        marks("one", Rating.EASY);
        List<Card> before = database.cards().of(ANN, SPACE);
        days(30);
        marks("one", Rating.AGAIN);

        assertThat(study.undo(ANN, SPACE)).contains("one");
        assertThat(database.cards().of(ANN, SPACE)).isEqualTo(before);

        assertThat(study.undo(ANN, SPACE)).contains("one");
        assertThat(database.cards().of(ANN, SPACE)).isEmpty();
        assertThat(study.undo(ANN, SPACE)).isEmpty();
    }

    @Test
    void aCardCanBePutOffUntilTomorrow() {
        marks("one", Rating.GOOD);
        clock.passes(Duration.ofMinutes(10));
        study.snooze(ANN, SPACE, "one");

        assertThat(look().due()).isZero();
        days(1);
        assertThat(look().due()).isEqualTo(1);
    }

    @Test
    void aCardWhoseQuestionIsGoneIsRetiredAndTheStudentTold() {
        marks("one", Rating.EASY);
        marks("two", Rating.EASY);
        items.removeIf(item -> item.id().equals("one"));

        assertThat(look().retired()).isEqualTo(1);
        assertThat(database.cards().of(ANN, SPACE)).extracting(Card::item).containsExactly("two");
        assertThat(look().retired()).isZero();
        assertThat(study.mark(ANN, SPACE, "one", Rating.GOOD)).isEmpty();
    }

    @Test
    void aCardWhosePassageHasChangedMovesToTheQuestionThatAsksTheSameNow() {
        marks("one", Rating.EASY);
        items.set(0, item("uno", "What is one?", 0.1));

        Desk desk = look();

        assertThat(desk.updated()).isEqualTo(1);
        assertThat(desk.retired()).isZero();
        assertThat(desk.next()).map(QuizItem::id).contains("uno");
        assertThat(database.cards().reviews(ANN, SPACE))
                .singleElement()
                .satisfies(review -> assertThat(review.item()).isEqualTo("uno"));
    }

    @Test
    void spacesAreWalls() {
        marks("one", Rating.GOOD);

        assertThat(study.mark(ANN, new Space("server-1"), "one", Rating.GOOD)).isEmpty();
        assertThat(study.look(ANN, new Space("server-1")).next()).isEmpty();
        assertThat(database.cards().spaces(ANN)).containsExactly(SPACE);
    }

    @Test
    void whoeverWantsIsToBeRemindedAtTheirHour() {
        database.cards().settle(ANN, Habits.DEFAULT.with(10, 0.9, Optional.of(18), "de"));

        assertThat(database.cards().toRemind(18)).containsOnlyKeys(ANN);
        assertThat(database.cards().toRemind(17)).isEmpty();
    }

    @Test
    void progressTellsStreakRetentionForecastAndWhatIsWeak() {
        for (int day = 0; day < 3; day++) {
            marks("one", Rating.EASY);
            days(1);
        }
        marks("one", Rating.AGAIN);
        marks("two", Rating.GOOD);

        Progress progress = Progress.of(
                database.cards().of(ANN, SPACE),
                database.cards().reviews(ANN, SPACE),
                List.of(),
                items,
                clock.instant());

        assertThat(progress.streak()).isEqualTo(4);
        assertThat(progress.retention()).isEqualTo(new Progress.Share(2, 3));
        assertThat(progress.due()).hasSize(14);
        assertThat(progress.due().getFirst()).isEqualTo(2);
        assertThat(progress.people()).containsExactly(new Progress.Named("Ana Ruiz", new Progress.Share(4, 5)));
    }

    @Test
    void allOfOnePersonIsDeletedAndNothingOfAnother() {
        marks("one", Rating.GOOD);
        study.mark("bob", SPACE, "one", Rating.GOOD);
        database.cards().settle(ANN, Habits.DEFAULT);
        assertThat(database.studentData().about(ANN).cards()).hasSize(1);

        database.studentData().forget(ANN);

        assertThat(database.studentData().about(ANN).cards()).isEmpty();
        assertThat(database.studentData().about(ANN).reviews()).isEmpty();
        assertThat(database.studentData().about(ANN).habits()).isEmpty();
        assertThat(database.studentData().about("bob").cards()).hasSize(1);
    }
}
