package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopwatchTest {
    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void everyStageIsGivenItsOwnTimeAndNoOther() {
        stopwatch.enter(Stage.EVIDENCE);
        String found = stopwatch.during(Stage.RETRIEVAL, () -> {
            work();
            return "a passage";
        });
        stopwatch.enter(Stage.WORDING);

        assertThat(found).isEqualTo("a passage");
        assertThat(stopwatch.millis(Stage.RETRIEVAL)).isGreaterThanOrEqualTo(5);
        assertThat(stopwatch.millis(Stage.EVIDENCE)).isPositive();
        assertThat(stopwatch.millis(Stage.INTENT)).isZero();
    }

    @Test
    void workThatFailsEndsItsStage() {
        stopwatch.enter(Stage.EVIDENCE);
        try {
            stopwatch.during(Stage.RETRIEVAL, () -> {
                throw new IllegalStateException("the index is gone");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the index is gone");
        }
        double retrieval = stopwatch.millis(Stage.RETRIEVAL);

        work();
        stopwatch.enter(Stage.WORDING);

        assertThat(stopwatch.millis(Stage.RETRIEVAL)).isEqualTo(retrieval);
        assertThat(stopwatch.millis(Stage.EVIDENCE)).isGreaterThanOrEqualTo(5);
    }

    /** Five milliseconds of it. */
    private static void work() {
        long end = System.nanoTime() + 5_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
