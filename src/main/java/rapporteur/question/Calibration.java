package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * How scores become probabilities that hold, and decisions. All of it is fitted on phrases that the models had not seen, never set
 * by hand.
 *
 * @param weight of the meaning against the form
 * @param temperature above 1 where the scores were too sure (Guo et al. 2017)
 * @param outOfScope the least probability at which a message is taken for none of the bot's business
 * @param unsure below it a question is taken for a plain one
 */
record Calibration(double weight, double temperature, double outOfScope, double unsure) {
    private static final double[] WEIGHTS = {0.25, 0.5, 0.75, 1, 1.5, 2};
    private static final double[] TEMPERATURES = {0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 4};
    private static final double[] THRESHOLDS = {0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8
    };

    /** A message of which the kind is known, as models scored it that were trained without it. */
    record Held(Intent intent, Scores form, Scores meaning) {}

    static List<Held> held(List<LabelledPhrase> phrases, List<Scores> forms, List<Scores> meanings) {
        return IntStream.range(0, phrases.size())
                .mapToObj(i -> new Held(phrases.get(i).intent(), forms.get(i), meanings.get(i)))
                .toList();
    }

    /** Of models that were given forms alone: the meanings of all messages are the same. */
    static Calibration ofForm(List<Held> held) {
        return fit(held, 0);
    }

    static Calibration ofBoth(List<Held> held) {
        double weight = best(WEIGHTS, each -> -loss(held, bestTemperature(held, each)));
        return fit(held, weight);
    }

    private static Calibration fit(List<Held> held, double weight) {
        Calibration scaled = bestTemperature(held, weight);
        double unsure = best(THRESHOLDS, each -> right(held, scaled.with(scaled.outOfScope, each)));
        double outOfScope = best(THRESHOLDS, each -> right(held, scaled.with(each, unsure)));
        return scaled.with(outOfScope, unsure);
    }

    private static Calibration bestTemperature(List<Held> held, double weight) {
        double temperature = best(TEMPERATURES, each -> -loss(held, new Calibration(weight, each, 0, 0)));
        return new Calibration(weight, temperature, 0, 0);
    }

    private Calibration with(double newOutOfScope, double newUnsure) {
        return new Calibration(weight, temperature, newOutOfScope, newUnsure);
    }

    /** The first of the best. */
    private static double best(double[] choices, DoubleUnaryOperator goodness) {
        double best = choices[0];
        double highest = goodness.applyAsDouble(best);
        for (double choice : choices) {
            double reached = goodness.applyAsDouble(choice);
            if (reached > highest) {
                best = choice;
                highest = reached;
            }
        }
        return best;
    }

    /** The mean of how surprised the probabilities are by the truth. */
    private static double loss(List<Held> held, Calibration calibration) {
        return held.stream()
                .mapToDouble(each -> -Math.log(calibration.probabilities(each)[Scores.at(each.intent)]))
                .average()
                .orElse(0);
    }

    private static double right(List<Held> held, Calibration calibration) {
        return held.stream()
                .filter(each -> calibration.decide(calibration.probabilities(each)) == each.intent)
                .count();
    }

    private double[] probabilities(Held held) {
        return probabilities(held.form, held.meaning);
    }

    double[] probabilities(Scores form, Scores meaning) {
        return form.plus(meaning, weight).probabilities(temperature);
    }

    /** The likeliest kind, unless it takes more certainty than there is; between kinds of questions then a plain question. */
    Intent decide(double[] probabilities) {
        return Guesses.of(probabilities, this).decided();
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(weight);
        out.writeDouble(temperature);
        out.writeDouble(outOfScope);
        out.writeDouble(unsure);
    }

    static Calibration read(DataInput in) throws IOException {
        return new Calibration(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
