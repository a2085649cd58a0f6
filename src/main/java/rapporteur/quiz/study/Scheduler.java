package rapporteur.quiz.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapporteur.quiz.study.Schedule.Memory;
import rapporteur.quiz.study.Schedule.Stage;

/**
 * Says when a card is shown again after a mark: first within minutes, step by step, then after as many days as {@link Fsrs} gives
 * for the wanted retention. Intervals aren't blurred at random, so the same marks always give the same dates. Immutable.
 */
public final class Scheduler {
    private static final int MOST_DAYS = 36_500;

    private final Fsrs fsrs;
    private final double retention;
    private final List<Duration> learning;
    private final List<Duration> relearning;

    /** @param retention the probability of recall at which a card shall be shown again, between 0 and 1 */
    public Scheduler(double retention) {
        this(
                new Fsrs(Fsrs.DEFAULT_PARAMETERS),
                retention,
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                List.of(Duration.ofMinutes(10)));
    }

    Scheduler(Fsrs fsrs, double retention, List<Duration> learning, List<Duration> relearning) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("a retention of " + retention);
        }
        this.fsrs = fsrs;
        this.retention = retention;
        this.learning = List.copyOf(learning);
        this.relearning = List.copyOf(relearning);
    }

    /** The card after the mark. */
    public Schedule marked(Schedule card, Rating rating, Instant now) {
        Memory memory = remembered(card, rating, now);
        return switch (card.stage()) {
            case LEARNING -> stepped(card, Stage.LEARNING, learning, rating, memory, now);
            case RELEARNING -> stepped(card, Stage.RELEARNING, relearning, rating, memory, now);
            case REVIEW ->
                rating == Rating.AGAIN && !relearning.isEmpty()
                        ? soon(Stage.RELEARNING, 0, relearning.getFirst(), memory, now)
                        : inDays(memory, now);
        };
    }

    /** The probability that the card is recalled now; 0 where it was never marked. */
    public double recall(Schedule card, Instant now) {
        return card.memory().map(memory -> fsrs.recall(memory, days(card, now))).orElse(0.0);
    }

    private Memory remembered(Schedule card, Rating rating, Instant now) {
        if (card.memory().isEmpty()) {
            return fsrs.first(rating);
        }
        long days = days(card, now);
        return days < 1
                ? fsrs.soon(card.memory().get(), rating)
                : fsrs.later(card.memory().get(), rating, days);
    }

    private static long days(Schedule card, Instant now) {
        return card.lastReview()
                .map(last -> Math.max(0, Duration.between(last, now).toDays()))
                .orElse(0L);
    }

    private Schedule stepped(
            Schedule card, Stage stage, List<Duration> steps, Rating rating, Memory memory, Instant now) {
        int step = card.step();
        if (steps.isEmpty() || step >= steps.size() && rating != Rating.AGAIN) {
            return inDays(memory, now);
        }
        return switch (rating) {
            case AGAIN -> soon(stage, 0, steps.getFirst(), memory, now);
            case HARD -> soon(stage, step, hard(step, steps), memory, now);
            case GOOD ->
                step + 1 == steps.size()
                        ? inDays(memory, now)
                        : soon(stage, step + 1, steps.get(step + 1), memory, now);
            case EASY -> inDays(memory, now);
        };
    }

    /** Between the first step and the second, or half as long again where there is no second. */
    private static Duration hard(int step, List<Duration> steps) {
        if (step > 0) {
            return steps.get(step);
        }
        Duration first = steps.getFirst();
        return steps.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(steps.get(1)).dividedBy(2);
    }

    private static Schedule soon(Stage stage, int step, Duration in, Memory memory, Instant now) {
        return new Schedule(stage, step, Optional.of(memory), now.plus(in), Optional.of(now));
    }

    private Schedule inDays(Memory memory, Instant now) {
        // Halves go to the even neighbour, as in the reference implementation.
        long days = Math.clamp((long) Math.rint(fsrs.interval(memory, retention)), 1, MOST_DAYS);
        return new Schedule(Stage.REVIEW, 0, Optional.of(memory), now.plus(Duration.ofDays(days)), Optional.of(now));
    }
}
