package rapporteur.quiz.study;

import java.time.Instant;
import java.util.Optional;

/**
 * When a card is due, and how well it is known. {@code step} counts the short repetitions within a stage, from 0, and is 0 in
 * {@link Stage#REVIEW}; {@code memory} is there once the card has been marked, as is {@code lastReview}.
 */
public record Schedule(Stage stage, int step, Optional<Memory> memory, Instant due, Optional<Instant> lastReview) {
    /** Where a card is on its way into memory. */
    public enum Stage {
        /** New, or repeated within minutes. */
        LEARNING,
        /** Repeated after days. */
        REVIEW,
        /** Forgotten after days, repeated within minutes. */
        RELEARNING
    }

    /**
     * What FSRS knows about a memory: {@code stability} is the days after which it is recalled with a probability of 0.9, and
     * {@code difficulty} goes from 1 to 10.
     */
    public record Memory(double stability, double difficulty) {}

    /** A card that nobody has marked yet. */
    public static Schedule fresh(Instant now) {
        return new Schedule(Stage.LEARNING, 0, Optional.empty(), now, Optional.empty());
    }

    public boolean isNew() {
        return memory.isEmpty();
    }
}
