package rapporteur.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The kinds that a message may be with their probabilities, the likeliest first. */
record Guesses(List<Guess> byProbability, Calibration calibration) {

    record Guess(Intent intent, double probability) {}

    static Guesses of(double[] probabilities, Calibration calibration) {
        List<Guess> guesses = Arrays.stream(Intent.values())
                .map(intent -> new Guess(intent, probabilities[Scores.at(intent)]))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
        return new Guesses(guesses, calibration);
    }

    Guess best() {
        return byProbability.get(0);
    }

    Guess next() {
        return byProbability.get(1);
    }

    /**
     * The likeliest kind; unsure between kinds of questions a plain question, which any text may answer, and unsure whether it is
     * the bot's business, the likeliest that is.
     */
    Intent decided() {
        Intent likeliest = best().intent();
        double sure = best().probability();
        if (likeliest == Intent.OUT_OF_SCOPE && sure < calibration.outOfScope()) {
            return likeliest(intent -> intent != Intent.OUT_OF_SCOPE).intent();
        }
        boolean questions = likeliest.isSearching() && next().intent().isSearching();
        return questions && sure < calibration.unsure() ? Intent.FACT : likeliest;
    }

    Guess likeliest(Predicate<Intent> wanted) {
        return byProbability.stream()
                .filter(guess -> wanted.test(guess.intent()))
                .findFirst()
                .orElseThrow();
    }
}
