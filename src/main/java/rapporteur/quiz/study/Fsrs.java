package rapporteur.quiz.study;

import java.util.List;
import rapporteur.quiz.study.Schedule.Memory;

/**
 * The Free Spaced Repetition Scheduler, version 6: how stable and how difficult a memory is after each mark, and how probable it
 * is to be recalled. Formulas and the 21 default parameters are those of the open-spaced-repetition project ("The Algorithm",
 * FSRS-6, in the wiki of github.com/open-spaced-repetition/fsrs4anki; parameters w0 to w20 as in py-fsrs 6.3.1). Times are in
 * whole days. Immutable.
 */
final class Fsrs {
    static final List<Double> DEFAULT_PARAMETERS = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;
    /** The probability of recall for which stability is defined. */
    private static final double DEFINING = 0.9;

    private final List<Double> parameters;
    private final double decay;
    private final double factor;

    /** @param parameters 21 numbers, w0 to w20 */
    Fsrs(List<Double> parameters) {
        if (parameters.size() != DEFAULT_PARAMETERS.size()) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + parameters.size());
        }
        this.parameters = List.copyOf(parameters);
        this.decay = -w(20);
        this.factor = Math.pow(DEFINING, 1 / decay) - 1;
    }

    private double w(int index) {
        return parameters.get(index);
    }

    /** After the first mark. */
    Memory first(Rating rating) {
        return new Memory(Math.max(w(rating.grade() - 1), LEAST_STABILITY), clamp(firstDifficulty(rating)));
    }

    /** After a mark on the same day. */
    Memory soon(Memory memory, Rating rating) {
        double increase = Math.exp(w(17) * (rating.grade() - 3 + w(18))) * Math.pow(memory.stability(), -w(19));
        boolean recalled = rating == Rating.GOOD || rating == Rating.EASY;
        return after(memory, memory.stability() * (recalled ? Math.max(increase, 1) : increase), rating);
    }

    /** After a mark {@code days} after the last one. */
    Memory later(Memory memory, Rating rating, long days) {
        double recall = recall(memory, days);
        return after(
                memory, rating == Rating.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, rating), rating);
    }

    /** The probability of recall after that many days. */
    double recall(Memory memory, long days) {
        return Math.pow(1 + factor * days / memory.stability(), decay);
    }

    /** Days, not rounded, after which recall has fallen to the retention. */
    double interval(Memory memory, double retention) {
        return memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    private Memory after(Memory before, double stability, Rating rating) {
        return new Memory(Math.max(stability, LEAST_STABILITY), nextDifficulty(before.difficulty(), rating));
    }

    private double firstDifficulty(Rating rating) {
        return w(4) - Math.exp(w(5) * (rating.grade() - 1)) + 1;
    }

    /** The nearer to the hardest the smaller the change, and all drifts back to that of an easy card. */
    private double nextDifficulty(double difficulty, Rating rating) {
        double change = -w(6) * (rating.grade() - 3);
        double damped = difficulty + (MOST_DIFFICULTY - difficulty) * change / 9;
        return clamp(w(7) * firstDifficulty(Rating.EASY) + (1 - w(7)) * damped);
    }

    private double recalled(Memory memory, double recall, Rating rating) {
        double penalty = rating == Rating.HARD ? w(15) : 1;
        double bonus = rating == Rating.EASY ? w(16) : 1;
        double growth = Math.exp(w(8))
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -w(9))
                * (Math.exp((1 - recall) * w(10)) - 1);
        return memory.stability() * (1 + growth * penalty * bonus);
    }

    private double forgotten(Memory memory, double recall) {
        double left = w(11)
                * Math.pow(memory.difficulty(), -w(12))
                * (Math.pow(memory.stability() + 1, w(13)) - 1)
                * Math.exp((1 - recall) * w(14));
        return Math.min(left, memory.stability() / Math.exp(w(17) * w(18)));
    }

    private static double clamp(double difficulty) {
        return Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY);
    }
}
