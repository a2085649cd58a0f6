package rapporteur.answer;

import java.util.List;

/**
 * Finds weights by which what is right comes before what is wrong, question by question: a softmax over the candidates of each
 * (conditional logit; McFadden 1974), by steps up its gradient. No weight gets below zero.
 */
final class RankingFit {
    private static final int STEPS = 400;
    private static final double PACE = 5;

    /** How strongly weights are kept small: as though so many questions spoke against them. */
    private static final double RIDGE = 0.002;

    private RankingFit() {}

    /** The features of the candidates for one question, and which of them are right. */
    record Choice(List<double[]> features, List<Boolean> right) {}

    static double[] of(List<Choice> choices) {
        double[] weights = new double[choices.getFirst().features().getFirst().length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            for (Choice choice : choices) {
                climb(choice, weights, slope);
            }
            for (int i = 0; i < weights.length; i++) {
                double up = slope[i] / choices.size() - RIDGE * weights[i];
                weights[i] = Math.max(0, weights[i] + PACE * up);
            }
        }
        return weights;
    }

    /** The difference between the features expected of what is right and of any. */
    private static void climb(Choice choice, double[] weights, double[] slope) {
        double[] all = new double[choice.features().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < all.length; n++) {
            all[n] = sum(weights, choice.features().get(n));
            most = Math.max(most, all[n]);
        }
        double total = 0;
        double totalRight = 0;
        for (int n = 0; n < all.length; n++) {
            all[n] = Math.exp(all[n] - most);
            total += all[n];
            totalRight += choice.right().get(n) ? all[n] : 0;
        }
        for (int n = 0; n < all.length; n++) {
            double pull = (choice.right().get(n) ? all[n] / totalRight : 0) - all[n] / total;
            double[] x = choice.features().get(n);
            for (int i = 0; i < x.length; i++) {
                slope[i] += pull * x[i];
            }
        }
    }

    private static double sum(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return sum;
    }

    static double[] withBias(double bias, double... weights) {
        double[] all = new double[weights.length + 1];
        all[0] = bias;
        System.arraycopy(weights, 0, all, 1, weights.length);
        return all;
    }
}
