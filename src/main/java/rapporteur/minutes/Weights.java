package rapporteur.minutes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A maximum-entropy model of a yes-or-no question: each sign that holds adds its weight, and the sum is the natural logarithm of
 * the odds for yes. Ships as a text file of {@code sign weight} lines, which the trainer beside the tests writes.
 */
final class Weights {
    private final Map<String, Float> weights = new HashMap<>();

    private Weights() {}

    static Weights load(String name) {
        return of(ShippedText.lines(name));
    }

    static Weights of(List<String> lines) {
        Weights model = new Weights();
        for (String line : lines) {
            int blank = line.lastIndexOf(' ');
            model.weights.put(line.substring(0, blank), Float.valueOf(line.substring(blank + 1)));
        }
        return model;
    }

    double logOdds(Collection<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0f);
        }
        return sum;
    }
}
