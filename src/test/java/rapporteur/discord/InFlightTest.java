package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import rapporteur.discord.layout.Sheet;

class InFlightTest {
    private final InFlight inFlight = new InFlight(Runnable::run);
    private final List<String> shown = new ArrayList<>();

    private void run(Runnable work) {
        Outlet outlet = sheet -> {
            shown.add(sheet.texts().getFirst());
            return "1";
        };
        inFlight.enter(outlet, () -> Sheet.of("Good-bye.")).run(work);
    }

    @Test
    void whoeverStillWaitsWhenPatienceEndsIsTold() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread working = Thread.ofVirtual()
                .start(() -> run(() -> {
                    begun.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        begun.await();

        List<Runnable> waiting = inFlight.close(Duration.ZERO);
        waiting.forEach(Runnable::run);

        assertThat(shown).containsExactly("Good-bye.");
        end.countDown();
        working.join();
    }

    @Test
    void theEndWaitsForWhatIsStillBeingAcknowledged() throws InterruptedException {
        InFlight.Task task = inFlight.enter(sheet -> "1", () -> Sheet.of("Good-bye."));

        assertThat(inFlight.close(Duration.ZERO)).hasSize(1);

        task.drop();
        assertThat(inFlight.close(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void nothingIsBegunOnceTheEndHasBegun() throws InterruptedException {
        assertThat(inFlight.close(Duration.ZERO)).isEmpty();

        run(() -> shown.add("work"));

        assertThat(shown).containsExactly("Good-bye.");
    }

    @Test
    void whatIsDoneIsForgotten() throws InterruptedException {
        run(() -> shown.add("work"));

        assertThat(inFlight.close(Duration.ofDays(1))).isEmpty();
        assertThat(shown).containsExactly("work");
    }
}
