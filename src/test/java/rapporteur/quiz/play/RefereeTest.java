package rapporteur.quiz.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rapporteur.quiz.play.Event.End;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.Response.Appeal;
import rapporteur.quiz.play.Rules.Mode;
import rapporteur.quiz.play.Ruling.Verdict;

/** The rules of a quiz. */
class RefereeTest {
    @Test
    void everyoneWhoIsRightGetsAPoint() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob", "cyd");
        table.answers("ann", true);
        table.answers("bob", true);
        table.answers("cyd", false);
        table.passes();

        assertThat(table.points("ann")).isEqualTo(1);
        assertThat(table.points("bob")).isEqualTo(1);
        assertThat(table.points("cyd")).isZero();
    }

    @Test
    void whoIsAheadIsNotToldWhileAQuestionIsOpen() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob");
        table.answers("ann", true);

        assertThat(table.points("ann")).isZero();
    }

    @Test
    void anAnswerCanBeChangedOnceUntilTheTimeIsUp() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob");
        assertThat(table.answers("ann", false)).isEqualTo(Verdict.DONE);
        assertThat(table.answers("ann", true)).isEqualTo(Verdict.DONE);
        assertThat(table.answers("ann", false)).isEqualTo(Verdict.CHANGED_ALREADY);
        table.passes();
        assertThat(table.answers("bob", true)).isEqualTo(Verdict.TIME_UP);

        assertThat(table.points("ann")).isEqualTo(1);
        assertThat(table.points("bob")).isZero();
    }

    @Test
    void onceAllHaveAnsweredThereAreOnlySecondsToThinkAgain() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob");
        table.answers("ann", true);
        assertThat(table.game.until()).isEqualTo(Table.START.plus(Table.TIME));

        table.answers("bob", true);

        assertThat(table.game.until()).isEqualTo(Table.START.plus(Referee.SECOND_THOUGHTS));
    }

    @Test
    void inARaceTheFirstRightAnswerEndsTheQuestion() {
        Table table = Table.begun(Mode.RACE, 2, "bob", "cyd");
        table.answers("bob", false);
        table.answers("cyd", true);

        assertThat(table.game.phase()).isEqualTo(Phase.BREAK);
        assertThat(table.answers("ann", true)).isEqualTo(Verdict.TIME_UP);
        assertThat(table.points("cyd")).isEqualTo(1);
        assertThat(table.points("ann")).isZero();
    }

    @Test
    void whoeverAnswersWithoutHavingJoinedJoinsByThat() {
        Table table = Table.begun(Mode.EVERYONE, 2);
        table.answers("late", true);
        table.passes();

        assertThat(table.game.plays("late")).isTrue();
        assertThat(table.points("late")).isEqualTo(1);
    }

    @Test
    void equalPointsShareAPlace() {
        Table table = Table.begun(Mode.EVERYONE, 1, "bob", "cyd");
        table.answers("ann", true);
        table.answers("cyd", true);
        table.passes();
        table.passes();

        assertThat(table.game.end()).contains(End.FINISHED);
        assertThat(Standing.of(table.game))
                .extracting(Standing::place, Standing::player)
                .containsExactly(tuple(1, "ann"), tuple(1, "cyd"), tuple(3, "bob"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void whoeverHasBeenThereLongestTakesOverFromAHostWhoLeaves() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob", "cyd");
        table.leaves("ann");

        assertThat(table.game.host()).contains("bob");
        assertThat(table.takes(table.referee.stop(table.game, "cyd", false))).isEqualTo(Verdict.NOT_HOST);
        assertThat(table.takes(table.referee.stop(table.game, "bob", false))).isEqualTo(Verdict.DONE);
        assertThat(table.game.end()).contains(End.STOPPED);
    }

    @Test
    void aGameThatEverybodyHasLeftIsOver() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob");
        table.leaves("ann");
        table.leaves("bob");

        assertThat(table.game.end()).contains(End.EVERYONE_LEFT);
        assertThat(table.joins("cyd")).isEqualTo(Verdict.OVER);
    }

    @Test
    void threeQuestionsWithoutAnAnswerEndTheGame() {
        Table table = Table.begun(Mode.EVERYONE, 5);
        for (int i = 0; i < 6; i++) {
            table.passes();
        }

        assertThat(table.game.end()).contains(End.NOBODY_ANSWERS);
        assertThat(table.game.rounds()).hasSize(3);
    }

    @Test
    void aLobbyThatNobodyBeginsIsGivenUp() {
        Table table = new Table(Mode.EVERYONE, 2);
        table.joins("ann");
        table.passes();

        assertThat(table.game.end()).contains(End.ABANDONED);
    }

    @Test
    void aPauseStopsTheClockAndKeepsWhatIsLeftOfTheTime() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob");
        table.passes(Duration.ofSeconds(5));
        table.takes(table.referee.pause(table.game, "ann", false, table.now));
        assertThat(table.answers("bob", true)).isEqualTo(Verdict.PAUSED);

        table.passes(Duration.ofHours(1));
        table.takes(table.referee.resume(table.game, "ann", false, table.now));

        assertThat(table.game.until()).isEqualTo(table.now.plusSeconds(15));
        assertThat(table.answers("bob", true)).isEqualTo(Verdict.DONE);
    }

    @Test
    void onlyTheHostOrAModeratorDirects() {
        Table table = new Table(Mode.EVERYONE, 2);
        table.joins("ann");
        table.joins("bob");

        assertThat(table.begins("bob")).isEqualTo(Verdict.NOT_HOST);
        assertThat(table.takes(table.referee.begin(table.game, "mo", true, table.now)))
                .isEqualTo(Verdict.DONE);
        assertThat(table.begins("ann")).isEqualTo(Verdict.NOT_NOW);
    }

    @Test
    void aQuestionWhoseProofIsGoneIsLeftOutAndCountsForNobody() {
        Table table = Table.begun(Mode.EVERYONE, 4, "bob");
        table.answers("bob", true);
        table.gone.add("item0");
        table.gone.add("item1");
        table.passes();
        assertThat(table.game.round().voided()).isTrue();
        table.passes();

        assertThat(table.game.item()).isEqualTo("item2");
        table.gone.add("item2");
        assertThat(table.answers("ann", true)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(table.game.phase()).isEqualTo(Phase.BREAK);
        assertThat(table.points("bob")).isZero();
    }

    @Test
    void anAppealThatIsAcceptedGivesThePointEvenWhenAllIsOver() {
        Table table = Table.begun(Mode.EVERYONE, 1, "bob");
        table.answers("ann", true);
        table.answers("bob", false);
        assertThat(appeals(table, "bob")).isEqualTo(Verdict.NO_APPEAL);
        table.passes();
        assertThat(appeals(table, "ann")).isEqualTo(Verdict.NO_APPEAL);
        assertThat(appeals(table, "bob")).isEqualTo(Verdict.DONE);
        assertThat(appeals(table, "bob")).isEqualTo(Verdict.NO_APPEAL);
        table.passes();
        assertThat(table.points("bob")).isZero();

        assertThat(judges(table, "bob", true, false)).isEqualTo(Verdict.NOT_HOST);
        assertThat(judges(table, "bob", true, true)).isEqualTo(Verdict.DONE);
        assertThat(judges(table, "bob", false, true)).isEqualTo(Verdict.NO_APPEAL);

        assertThat(table.points("bob")).isEqualTo(1);
        assertThat(table.game.rounds().getFirst().of("bob"))
                .map(Response::appeal)
                .contains(Appeal.ACCEPTED);
    }

    @Test
    void inARaceAnAcceptedAppealWinsIfItCameFirst() {
        Table table = Table.begun(Mode.RACE, 1, "bob");
        table.answers("bob", false);
        table.now = table.now.plusSeconds(1);
        table.answers("ann", true);
        assertThat(table.points("ann")).isEqualTo(1);

        appeals(table, "bob");
        judges(table, "bob", true, true);

        assertThat(table.points("bob")).isEqualTo(1);
        assertThat(table.points("ann")).isZero();
    }

    private static Verdict appeals(Table table, String who) {
        return table.takes(table.referee.appeal(table.game, who, 0));
    }

    private static Verdict judges(Table table, String whose, boolean accepted, boolean moderates) {
        return table.takes(table.referee.judge(table.game, whose, 0, accepted, moderates));
    }

    @Test
    void whoeverPlaysAloneTakesAsLongAsItTakesAndDoesNotChangeAnswers() {
        Table table = Table.begun(Mode.ALONE, 2);
        assertThat(table.answers("ann", false)).isEqualTo(Verdict.DONE);

        assertThat(table.game.phase()).isEqualTo(Phase.BREAK);
        assertThat(table.answers("ann", true)).isEqualTo(Verdict.TIME_UP);
        table.takes(table.referee.next(table.game, table.now));
        assertThat(table.game.question()).isEqualTo(1);
    }

    @Test
    void aQuestionThatWasOpenDuringAnOutageStaysOpenALittleLonger() {
        Table table = Table.begun(Mode.EVERYONE, 2, "bob");
        table.now = table.now.plusSeconds(60);

        table.takes(table.referee.wake(table.game, table.now));

        assertThat(table.answers("bob", true)).isEqualTo(Verdict.DONE);
    }
}
