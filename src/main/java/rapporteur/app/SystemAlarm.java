package rapporteur.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import rapporteur.quiz.play.Alarm;

/** The computer's clock. */
final class SystemAlarm implements Alarm {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alarm").factory());

    @Override
    public Instant instant() {
        return Instant.now();
    }

    /** The timer itself never waits for a task. */
    @Override
    public void at(Instant time, Runnable task) {
        long millis = Math.max(0, Duration.between(Instant.now(), time).toMillis());
        var unused = timer.schedule(() -> Thread.startVirtualThread(task), millis, TimeUnit.MILLISECONDS);
    }
}
