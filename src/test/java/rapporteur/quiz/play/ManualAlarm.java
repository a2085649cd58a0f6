package rapporteur.quiz.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock that stands still until it is told that time passes; what is due then is done before {@link #passes} returns. */
public final class ManualAlarm implements Alarm {
    private record Due(Instant time, Runnable task) {}

    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::time));
    private Instant now;

    public ManualAlarm(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void at(Instant time, Runnable task) {
        due.add(new Due(time, task));
    }

    public void passes(Duration time) {
        Instant end = instant().plus(time);
        while (true) {
            Due next;
            synchronized (this) {
                next = due.peek();
                if (next == null || next.time().isAfter(end)) {
                    now = end;
                    return;
                }
                due.poll();
                now = next.time().isAfter(now) ? next.time() : now;
            }
            next.task().run();
        }
    }
}
