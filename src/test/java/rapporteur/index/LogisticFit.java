package rapporteur.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Fits a logistic regression by Newton's method, with a little ridge so that it always has a solution. */
public final class LogisticFit {
    private static final double RIDGE = 1e-3;
    private static final int STEPS = 25;

    private LogisticFit() {}

    /** The bias and the weights. */
    public static double[] of(List<double[]> features, List<Boolean> labels) {
        int size = features.getFirst().length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size];
            double[][] curve = new double[size][size];
            for (int n = 0; n < features.size(); n++) {
                double[] x = withBias(features.get(n));
                double p = probability(weights, x);
                double error = (labels.get(n) ? 1 : 0) - p;
                for (int i = 0; i < size; i++) {
                    slope[i] += error * x[i];
                    for (int j = 0; j < size; j++) {
                        curve[i][j] += p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                slope[i] -= RIDGE * weights[i];
                curve[i][i] += RIDGE;
            }
            double[] change = solve(curve, slope);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    /**
     * The same with no weight below zero, for features of which more can't be worse: those that get one are left out, the lowest
     * first, and what remains is fitted again.
     */
    public static double[] ofNonNegative(List<double[]> features, List<Boolean> labels) {
        List<Integer> kept = new ArrayList<>(
                IntStream.range(0, features.getFirst().length).boxed().toList());
        while (true) {
            List<double[]> some = features.stream()
                    .map(each -> kept.stream().mapToDouble(i -> each[i]).toArray())
                    .toList();
            double[] weights = of(some, labels);
            int lowest = IntStream.range(0, kept.size())
                    .boxed()
                    .min(Comparator.comparingDouble(i -> weights[i + 1]))
                    .orElseThrow();
            if (weights[lowest + 1] >= 0) {
                double[] all = new double[features.getFirst().length + 1];
                all[0] = weights[0];
                for (int i = 0; i < kept.size(); i++) {
                    all[kept.get(i) + 1] = weights[i + 1];
                }
                return all;
            }
            kept.subList(lowest, lowest + 1).clear();
        }
    }

    public static double loss(double[] weights, List<double[]> features, List<Boolean> labels) {
        double sum = 0;
        for (int n = 0; n < features.size(); n++) {
            double p = probability(weights, withBias(features.get(n)));
            sum -= Math.log(Math.max(1e-12, labels.get(n) ? p : 1 - p));
        }
        return sum / features.size();
    }

    private static double[] withBias(double[] features) {
        double[] x = new double[features.length + 1];
        x[0] = 1;
        System.arraycopy(features, 0, x, 1, features.length);
        return x;
    }

    private static double probability(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss and Jordan, without pivoting: the matrix is positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            double pivot = matrix[i][i];
            for (int row = 0; row < size; row++) {
                if (row != i) {
                    double factor = matrix[row][i] / pivot;
                    for (int column = i; column < size; column++) {
                        matrix[row][column] -= factor * matrix[i][column];
                    }
                    right[row] -= factor * right[i];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = right[i] / matrix[i][i];
        }
        return solution;
    }
}
