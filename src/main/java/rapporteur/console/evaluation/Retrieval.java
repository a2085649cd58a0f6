package rapporteur.console.evaluation;

/** How much of what was found is wanted, and how much of what is wanted was found. */
public record Retrieval(Share precision, Share recall) {
    /** The harmonic mean of both, from 0 to 1. */
    public double f1() {
        double p = precision.ratio();
        double r = recall.ratio();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
