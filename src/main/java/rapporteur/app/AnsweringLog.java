package rapporteur.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.answer.AnsweringTimes;

/** Writes into the log how long answers take: every hour in which there were any, and at the end. */
final class AnsweringLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnsweringLog.class);
    private static final int HOURS = 1;

    private final AnsweringTimes times;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("answering-log").factory());

    AnsweringLog(AnsweringTimes times) {
        this.times = times;
    }

    void begin() {
        var unused = hourly.scheduleAtFixedRate(this::write, HOURS, HOURS, TimeUnit.HOURS);
    }

    private void write() {
        times.news().ifPresent(LOG::info);
    }

    @Override
    public void close() {
        hourly.shutdownNow();
        write();
    }
}
