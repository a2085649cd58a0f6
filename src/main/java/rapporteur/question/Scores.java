package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The logarithms of how likely each kind of message is, in the order of {@link Intent}. */
final class Scores {
    /** What a model holds for all but impossible must not outvote another model. */
    private static final double LEAST = Math.log(1e-4);

    private static final List<Intent> KINDS = List.of(Intent.values());

    private final double[] logs;

    private Scores(double[] logs) {
        this.logs = logs;
    }

    /** Where a kind stands. */
    static int at(Intent intent) {
        return KINDS.indexOf(intent);
    }

    static Scores ofProbabilities(double[] probabilities) {
        return new Scores(Arrays.stream(probabilities)
                .map(each -> Math.max(LEAST, Math.log(each)))
                .toArray());
    }

    /** Of values whose exponentials are in proportion to the probabilities. */
    static Scores ofUnscaled(double[] values) {
        return ofProbabilities(softmax(values));
    }

    /** With another's, weighed against these. */
    Scores plus(Scores other, double weight) {
        double[] sum = new double[logs.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = logs[i] + weight * other.logs[i];
        }
        return new Scores(sum);
    }

    /** @param temperature above 1 for less sure than the scores have it */
    double[] probabilities(double temperature) {
        return softmax(Arrays.stream(logs).map(each -> each / temperature).toArray());
    }

    void write(DataOutput out) throws IOException {
        for (double each : logs) {
            out.writeFloat((float) each);
        }
    }

    static Scores read(DataInput in) throws IOException {
        double[] logs = new double[KINDS.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = in.readFloat();
        }
        return new Scores(logs);
    }

    private static double[] softmax(double[] values) {
        double highest = Arrays.stream(values).max().orElse(0);
        double[] powers =
                Arrays.stream(values).map(each -> Math.exp(each - highest)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(each -> each / sum).toArray();
    }
}
