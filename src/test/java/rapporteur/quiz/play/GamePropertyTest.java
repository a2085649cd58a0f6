package rapporteur.quiz.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.Rules.Mode;
import rapporteur.quiz.play.Ruling.Verdict;

/** Whatever players do and whenever the program is restarted: no answer is lost and no score changes. */
class GamePropertyTest {
    enum Deed {
        ANSWER_RIGHT,
        ANSWER_WRONG,
        JOIN,
        LEAVE,
        BEGIN,
        PAUSE,
        RESUME,
        APPEAL,
        ACCEPT,
        WITHDRAW,
        WAIT,
        WAIT_LONG
    }

    record Step(Deed deed, String who) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(Deed.ANSWER_RIGHT, Deed.ANSWER_WRONG)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Deed.WAIT, Deed.WAIT_LONG, Deed.BEGIN)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(Deed.class)));
        return Combinators.combine(deeds, Arbitraries.of("ann", "bob", "cyd", "dan"))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 500)
    void aRestartAtAnyPointChangesNothing(@ForAll("steps") @Size(max = 60) List<Step> steps, @ForAll Mode mode) {
        Table table = new Table(mode, 4);
        for (Step step : steps) {
            does(step, table);

            assertThat(table.replayed()).isEqualTo(table.game);
            assertThat(Standing.of(table.replayed())).isEqualTo(Standing.of(table.game));
        }
    }

    @Property(tries = 500)
    void everyAnswerThatWasTakenCounts(@ForAll("steps") List<Step> steps, @ForAll Mode mode) {
        Table table = new Table(mode, 4);
        Map<String, String> taken = new HashMap<>();
        for (Step step : steps) {
            int question = table.game.question();
            Verdict verdict = does(step, table);
            boolean answer = step.deed() == Deed.ANSWER_RIGHT || step.deed() == Deed.ANSWER_WRONG;
            if (answer && verdict == Verdict.DONE) {
                taken.put(question + step.who(), step.deed() == Deed.ANSWER_RIGHT ? "right" : "wrong");
            }
        }

        Map<String, String> kept = new HashMap<>();
        for (int i = 0; i < table.game.rounds().size(); i++) {
            int question = i;
            table.game
                    .rounds()
                    .get(i)
                    .responses()
                    .forEach((who, response) -> kept.put(question + who, response.text()));
        }
        assertThat(kept).isEqualTo(taken);
    }

    @Property(tries = 500)
    void nobodyHasMorePointsThanQuestionsAndARaceHasOneWinnerEach(
            @ForAll("steps") List<Step> steps, @ForAll Mode mode) {
        Table table = new Table(mode, 4);
        steps.forEach(step -> does(step, table));

        List<Standing> standings = Standing.of(table.game);
        assertThat(standings)
                .allMatch(each -> each.points() <= table.game.rounds().size());
        if (mode == Mode.RACE) {
            assertThat(standings.stream().mapToInt(Standing::points).sum())
                    .isLessThanOrEqualTo(table.game.rounds().size());
        }
    }

    private static Verdict does(Step step, Table table) {
        String who = step.who();
        Game game = table.game;
        Referee referee = table.referee;
        return switch (step.deed()) {
            case ANSWER_RIGHT, ANSWER_WRONG ->
                game.question() < 0 ? Verdict.NOT_NOW : table.answers(who, step.deed() == Deed.ANSWER_RIGHT);
            case JOIN -> table.joins(who);
            case LEAVE -> table.leaves(who);
            case BEGIN -> table.begins(who);
            case PAUSE -> table.takes(referee.pause(game, who, false, table.now));
            case RESUME -> table.takes(referee.resume(game, who, false, table.now));
            case APPEAL -> game.question() < 0 ? Verdict.NOT_NOW : table.takes(referee.appeal(game, who, 0));
            case ACCEPT -> game.question() < 0 ? Verdict.NOT_NOW : table.takes(referee.judge(game, who, 0, true, true));
            case WITHDRAW -> {
                if (game.phase() == Phase.QUESTION) {
                    table.gone.add(game.item());
                }
                yield Verdict.DONE;
            }
            case WAIT -> table.passes(Duration.ofSeconds(2));
            case WAIT_LONG -> table.passes();
        };
    }
}
