package rapporteur.console.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpentTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void theMedianAndTheNinetyNinthOfAHundredAreTheMiddleOneAndTheLast() {
        Spent spent = new Spent();
        for (int i = 100; i >= 1; i--) {
            spent.add(i * MILLISECOND, i * MILLISECOND / 2);
        }

        assertThat(spent.median()).isEqualTo(51);
        assertThat(spent.p99()).isEqualTo(100);
        assertThat(spent.processorMedian()).isEqualTo(25.5);
        assertThat(spent.fastest()).isEqualTo(1);
    }

    @Test
    void whatNeverHappenedTookNoNumberOfMilliseconds() {
        assertThat(new Spent().median()).isNaN();
    }

    @Test
    void workThatKeepsTheThreadBusyCountsAsProcessorTime() throws Exception {
        Spent spent = new Spent();

        spent.on(() -> {
            long end = System.nanoTime() + 20 * MILLISECOND;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        });

        assertThat(spent.median()).isGreaterThanOrEqualTo(20);
        assertThat(spent.processorTotal()).isPositive();
    }
}
