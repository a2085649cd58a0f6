package rapporteur.index;

/** The probability of a thing by the weighted sum of its features. */
public final class LogisticRegression {
    private final double bias;
    private final double[] weights;

    public LogisticRegression(double bias, double... weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    public double probability(double[] features) {
        if (features.length != weights.length) {
            throw new IllegalArgumentException(features.length + " features for " + weights.length + " weights");
        }
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
