package rapporteur.quiz.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static rapporteur.quiz.study.Rating.AGAIN;
import static rapporteur.quiz.study.Rating.EASY;
import static rapporteur.quiz.study.Rating.GOOD;
import static rapporteur.quiz.study.Rating.HARD;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.quiz.study.Schedule.Memory;
import rapporteur.quiz.study.Schedule.Stage;

/** The vectors that the reference implementation publishes with itself (py-fsrs 6.3.1, tests/test_basic.py), and more made with it. */
class SchedulerTest {
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    private final Scheduler scheduler = new Scheduler(0.9);

    private Instant now = START;
    private Schedule card = Schedule.fresh(START);

    /** test_review_card */
    @Test
    void intervalsAreThoseOfTheReference() {
        List<Rating> ratings = new ArrayList<>(Collections.nCopies(6, GOOD));
        ratings.addAll(List.of(AGAIN, AGAIN));
        ratings.addAll(Collections.nCopies(5, GOOD));
        List<Long> days = new ArrayList<>();

        for (Rating rating : ratings) {
            mark(rating);
            days.add(Duration.between(now, card.due()).toDays());
            now = card.due();
        }

        assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    /** test_memo_state */
    @Test
    void theMemoryIsThatOfTheReference() {
        List<Rating> ratings = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Integer> days = List.of(0, 0, 1, 3, 8, 21);

        for (int i = 0; i < ratings.size(); i++) {
            now = now.plus(Duration.ofDays(days.get(i)));
            mark(ratings.get(i));
        }

        assertThat(memory().stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory().difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    /** test_repeated_correct_reviews */
    @Test
    void whatIsEasyAgainAndAgainBecomesAsEasyAsCanBe() {
        for (int i = 0; i < 10; i++) {
            now = START.plusNanos(i * 1_000L);
            mark(EASY);
        }

        assertThat(memory().difficulty()).isEqualTo(1.0);
    }

    /** test_stability_lower_bound */
    @Test
    void aMemoryNeverVanishesAltogether() {
        for (int i = 0; i < 1_000; i++) {
            now = card.due().plus(Duration.ofDays(1));
            mark(AGAIN);
            assertThat(memory().stability()).isGreaterThanOrEqualTo(0.001);
        }
    }

    /** test_good_learning_steps, test_again_learning_steps, test_hard_learning_steps, test_easy_learning_steps */
    @Test
    void aNewCardIsRepeatedWithinMinutes() {
        assertThat(due(scheduler.marked(card, AGAIN, now))).isEqualTo(Duration.ofMinutes(1));
        assertThat(due(scheduler.marked(card, HARD, now))).isEqualTo(Duration.ofSeconds(330));
        assertThat(due(scheduler.marked(card, GOOD, now))).isEqualTo(Duration.ofMinutes(10));
        assertThat(due(scheduler.marked(card, EASY, now))).isGreaterThanOrEqualTo(Duration.ofDays(1));
    }

    /** test_relearning */
    @Test
    void whatIsForgottenIsLearntAgainWithinMinutes() {
        markedWhenDue(GOOD, GOOD, GOOD, AGAIN);
        assertThat(card.stage()).isEqualTo(Stage.RELEARNING);
        assertThat(due(card)).isEqualTo(Duration.ofMinutes(10));

        markedWhenDue(AGAIN);
        assertThat(card.stage()).isEqualTo(Stage.RELEARNING);
        assertThat(due(card)).isEqualTo(Duration.ofMinutes(10));

        markedWhenDue(GOOD);
        assertThat(card.stage()).isEqualTo(Stage.REVIEW);
        assertThat(due(card)).isGreaterThanOrEqualTo(Duration.ofDays(1));
    }

    /** test_learning_card_rate_hard_one_learning_step, test_no_learning_steps, test_no_relearning_steps */
    @Test
    void otherStepsCanBeChosen() {
        Duration ten = Duration.ofMinutes(10);
        assertThat(due(with(List.of(ten), List.of()).marked(card, HARD, now))).isEqualTo(Duration.ofMinutes(15));
        assertThat(with(List.of(), List.of()).marked(card, AGAIN, now).stage()).isEqualTo(Stage.REVIEW);

        markedWhenDue(GOOD, GOOD);
        Schedule forgotten = with(List.of(ten), List.of()).marked(card, AGAIN, card.due());
        assertThat(forgotten.stage()).isEqualTo(Stage.REVIEW);
    }

    /** Lines of one card follow each other. */
    @Test
    void everyMarkOfTheReferenceAgrees() throws Exception {
        int lines = 0;
        int last = -1;
        for (String line : reference()) {
            String[] fields = line.split(", ", -1);
            card = Integer.parseInt(fields[0]) == last ? card : Schedule.fresh(START);
            last = Integer.parseInt(fields[0]);

            now = START.plus(Duration.ofMinutes(Long.parseLong(fields[2])));
            card = new Scheduler(Double.parseDouble(fields[1])).marked(card, Rating.valueOf(fields[3]), now);

            assertThat(card.stage()).as(line).isEqualTo(Stage.valueOf(fields[4]));
            assertThat(memory().stability()).as(line).isCloseTo(Double.parseDouble(fields[5]), withinPercentage(1e-4));
            assertThat(memory().difficulty()).as(line).isCloseTo(Double.parseDouble(fields[6]), withinPercentage(1e-4));
            assertThat(due(card).toMinutes()).as(line).isEqualTo(Long.parseLong(fields[7]));
            lines++;
        }
        assertThat(lines).isEqualTo(144);
    }

    private static List<String> reference() throws Exception {
        try (InputStream in = SchedulerTest.class.getResourceAsStream("py-fsrs-6.3.1.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void recallFallsToTheWantedRetentionWhenACardIsDue() {
        assertThat(scheduler.recall(card, now)).isZero();

        markedWhenDue(GOOD, GOOD, GOOD, GOOD);

        assertThat(scheduler.recall(card, now)).isEqualTo(1.0);
        assertThat(scheduler.recall(card, card.due())).isCloseTo(0.9, within(0.005));
    }

    @Test
    void whoeverWantsToForgetLessRepeatsSooner() {
        markedWhenDue(GOOD, GOOD);

        Duration usual = due(scheduler.marked(card, GOOD, card.due()));
        Duration eager = due(new Scheduler(0.97).marked(card, GOOD, card.due()));

        assertThat(eager).isLessThan(usual);
        assertThatThrownBy(() -> new Scheduler(1)).hasMessageContaining("1.0");
    }

    private static Scheduler with(List<Duration> learning, List<Duration> relearning) {
        return new Scheduler(new Fsrs(Fsrs.DEFAULT_PARAMETERS), 0.9, learning, relearning);
    }

    private void mark(Rating rating) {
        card = scheduler.marked(card, rating, now);
    }

    private void markedWhenDue(Rating... ratings) {
        for (Rating rating : ratings) {
            now = card.due();
            mark(rating);
        }
    }

    private Memory memory() {
        return card.memory().orElseThrow();
    }

    private static Duration due(Schedule card) {
        return Duration.between(card.lastReview().orElseThrow(), card.due());
    }
}
