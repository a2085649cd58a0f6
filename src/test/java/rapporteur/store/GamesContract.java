package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Span;
import rapporteur.index.Space;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;
import rapporteur.quiz.Task;
import rapporteur.quiz.play.Board;
import rapporteur.quiz.play.Event.End;
import rapporteur.quiz.play.Game;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.ManualAlarm;
import rapporteur.quiz.play.Plan;
import rapporteur.quiz.play.Quizmaster;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.play.Rules;
import rapporteur.quiz.play.Rules.Mode;
import rapporteur.quiz.play.Ruling.Verdict;
import rapporteur.quiz.play.Standing;

/** Games outlive the program, whenever it ends and whatever keeps them. */
abstract class GamesContract {
    private static final Instant NOON = Instant.parse("2024-03-04T12:00:00.123456Z");
    private static final Space SPACE = new Space("server-1");
    private static final ItemBank ITEMS = space -> List.of(item("one"), item("two"), item("three"));

    private final ManualAlarm clock = new ManualAlarm(NOON);
    private Database database;
    private Quizmaster quizmaster;

    private static QuizItem item(String id) {
        return new QuizItem(
                id,
                Kind.WHO_SAID,
                "Who said " + id + "?",
                new Task.Choice(List.of("Ana", "Tom", "Leo"), 1),
                List.of(new Proof("harbour", new Span(0, 5))),
                List.of("Tom"),
                List.of("harbour"),
                0.5);
    }

    private static final class Blind implements Board {
        @Override
        public void changed(Game game) {}

        @Override
        public void appealed(Game game, String player, int question) {}
    }

    /** Opens it; what was there stays. */
    abstract Database opened();

    @BeforeEach
    void open() {
        database = opened();
        quizmaster = quizmaster();
    }

    private Quizmaster quizmaster() {
        return new Quizmaster(database.games(), ITEMS, clock, new Blind());
    }

    private void restart() {
        quizmaster.close();
        database.close();
        open();
        quizmaster.wake();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Plan plan(String id, Mode mode) {
        Rules rules = new Rules(mode, Duration.ofSeconds(20));
        return new Plan(
                id, SPACE, "talks", "en", Optional.of("ann"), clock.instant(), rules, List.of("one", "two", "three"));
    }

    private void begun(String id, Mode mode, String... players) {
        quizmaster.open(plan(id, mode), "ANN");
        for (String player : players) {
            quizmaster.join(id, player, player.toUpperCase(Locale.ROOT));
        }
        quizmaster.begin(id, "ann", false);
    }

    private Game game(String id) {
        return quizmaster.find(id).orElseThrow();
    }

    @Test
    void aGameIsTheSameAfterARestartAtEveryStep() {
        begun("g", Mode.EVERYONE, "ann", "bob");
        List<Runnable> steps = List.of(
                () -> quizmaster.answer("g", "ann", "ANN", 0, "B"),
                () -> clock.passes(Duration.ofMillis(1_501)),
                () -> quizmaster.answer("g", "bob", "BOB", 0, "A"),
                () -> quizmaster.answer("g", "bob", "BOB", 0, "B"),
                () -> quizmaster.pause("g", "ann", false),
                () -> quizmaster.resume("g", "ann", false),
                () -> clock.passes(Duration.ofSeconds(25)),
                () -> quizmaster.answer("g", "cyd", "CYD", 1, "C"),
                () -> quizmaster.leave("g", "ann"),
                () -> clock.passes(Duration.ofSeconds(30)));
        for (Runnable step : steps) {
            step.run();
            Game before = game("g");
            List<Standing> standings = Standing.of(before);

            restart();

            assertThat(Standing.of(game("g"))).isEqualTo(standings);
            assertThat(game("g").rounds()).isEqualTo(before.rounds());
            assertThat(game("g").players()).isEqualTo(before.players());
            assertThat(game("g").phase()).isEqualTo(before.phase());
        }
    }

    @Test
    void theClockGoesOnAfterARestart() {
        begun("g", Mode.EVERYONE, "ann", "bob");
        restart();

        clock.passes(Duration.ofSeconds(20));
        assertThat(game("g").phase()).isEqualTo(Phase.BREAK);
        restart();
        clock.passes(Duration.ofSeconds(13));
        assertThat(game("g").question()).isEqualTo(1);
    }

    @Test
    void ofManyAnswersWithinOneMomentNoneIsLost() throws Exception {
        int players = 100;
        begun("g", Mode.EVERYONE, "ann");
        CountDownLatch go = new CountDownLatch(1);
        List<Verdict> verdicts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < players; i++) {
                String player = "p" + i;
                threads.execute(() -> {
                    await(go);
                    Verdict verdict =
                            quizmaster.answer("g", player, player, 0, "B").verdict();
                    synchronized (verdicts) {
                        verdicts.add(verdict);
                    }
                });
            }
            go.countDown();
        }
        assertThat(verdicts).hasSize(players).containsOnly(Verdict.DONE);
        restart();
        clock.passes(Duration.ofSeconds(20));

        assertThat(game("g").rounds().getFirst().responses()).hasSize(players);
        assertThat(Standing.of(game("g")))
                .filteredOn(each -> each.points() == 1)
                .hasSize(players);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void resultsOfClosedQuestionsCanBeAskedForByGamePersonAndTime() {
        begun("g", Mode.EVERYONE, "ann", "bob");
        quizmaster.answer("g", "ann", "ANN", 0, "B");
        quizmaster.answer("g", "bob", "BOB", 0, "A");
        assertThat(database.games().resultsOf("ann")).isEmpty();
        clock.passes(Duration.ofSeconds(20));

        List<Result> results = database.games().results(SPACE, Optional.of("g"), Instant.EPOCH);
        assertThat(results)
                .extracting(Result::player, Result::response, Result::point)
                .containsExactlyInAnyOrder(tuple("ann", "B", true), tuple("bob", "A", false));
        assertThat(database.games().results(SPACE, Optional.empty(), clock.instant()))
                .isEmpty();
        assertThat(database.games().results(new Space("server-2"), Optional.empty(), Instant.EPOCH))
                .isEmpty();
        assertThat(database.games().resultsOf("ann")).hasSize(1);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void whoeverDoesNotWantToBeListedIsNot() {
        begun("g", Mode.EVERYONE, "ann", "bob");
        assertThat(database.games().names(SPACE)).containsEntry("ann", "ANN").containsEntry("bob", "BOB");

        database.games().list("bob", false, NOON);
        assertThat(database.games().names(SPACE)).containsOnlyKeys("ann");
        assertThat(database.games().listed("bob")).isFalse();

        database.games().list("bob", true, NOON);
        assertThat(database.games().names(SPACE)).containsKey("bob");
    }

    @Test
    void whatIsOverStaysOverAndIsNotWoken() {
        begun("g", Mode.EVERYONE, "ann");
        quizmaster.stop("g", "ann", false);
        restart();

        assertThat(database.games().unfinished()).isEmpty();
        assertThat(game("g").end()).contains(End.STOPPED);
    }
}
