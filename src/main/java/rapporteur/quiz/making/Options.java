package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import rapporteur.corpus.FoldedText;
import rapporteur.quiz.Task;

/** Wrong options with how close each comes to the right one, the closest first; and the choice made of them. */
final class Options {
    private final List<Option> options = new ArrayList<>();

    private record Option(String text, double closeness) {}

    void add(String text, double closeness) {
        boolean known = options.stream()
                .anyMatch(option -> FoldedText.fold(option.text()).equals(FoldedText.fold(text)));
        if (!known) {
            options.add(new Option(text, closeness));
        }
    }

    /** The closest ones; those that are as close as each other in an order that the seed decides. */
    private List<Option> closest(int most, Random seeded) {
        List<Option> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, seeded);
        shuffled.sort((one, other) -> Double.compare(other.closeness(), one.closeness()));
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    int size() {
        return options.size();
    }

    /** @param seed the same for the same question, so that it always looks the same */
    Task.Choice choice(String right, int most, String seed) {
        Random seeded = new Random(seed.hashCode());
        List<String> all =
                new ArrayList<>(closest(most, seeded).stream().map(Option::text).toList());
        int place = seeded.nextInt(all.size() + 1);
        all.add(place, right);
        return new Task.Choice(all, place);
    }

    /** How close the ones taken are, on average. */
    double closeness(int most, String seed) {
        return closest(most, new Random(seed.hashCode())).stream()
                .mapToDouble(Option::closeness)
                .average()
                .orElse(0);
    }
}
