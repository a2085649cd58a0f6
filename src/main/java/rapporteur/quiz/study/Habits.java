package rapporteur.quiz.study;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody wants to study: new cards a day; the probability of recall at which a card is shown again; at which hour of the day,
 * from 0 to 23 in UTC, to be reminded, if at all, and in which language; and when that was done last.
 */
public record Habits(int freshPerDay, double retention, Optional<Integer> hour, String language, Instant reminded) {
    public static final Habits DEFAULT = new Habits(10, 0.9, Optional.empty(), "en", Instant.EPOCH);

    public Habits {
        boolean sound = freshPerDay >= 0
                && retention >= 0.7
                && retention <= 0.97
                && hour.filter(each -> each < 0 || each > 23).isEmpty();
        if (!sound) {
            throw new IllegalArgumentException(freshPerDay + " new cards, retention " + retention + ", hour " + hour);
        }
    }

    public Habits with(int fresh, double recall, Optional<Integer> hourOfDay, String tongue) {
        return new Habits(fresh, recall, hourOfDay, tongue, reminded);
    }

    public Habits remindedAt(Instant time) {
        return new Habits(freshPerDay, retention, hour, language, time);
    }
}
