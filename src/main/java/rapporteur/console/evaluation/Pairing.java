package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Gold entries and found ones paired one to one, the most alike first; of pairs as much alike the one that stands first. */
final class Pairing<T> {
    private static final Comparator<Pair<?>> MOST_ALIKE_FIRST =
            Comparator.<Pair<?>>comparingDouble(Pair::likeness).reversed();

    private final Map<Integer, Pair<T>> byGold = new HashMap<>();
    private final Map<Integer, Pair<T>> byFound = new HashMap<>();

    /** {@code likeness} is above 0, and at most 1. */
    record Pair<T>(int goldNumber, T gold, int foundNumber, T found, double likeness) {}

    Pairing(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> likeness) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double alike = likeness.applyAsDouble(gold.get(i), found.get(j));
                if (alike > 0) {
                    pairs.add(new Pair<>(i, gold.get(i), j, found.get(j), alike));
                }
            }
        }

        pairs.sort(MOST_ALIKE_FIRST);
        for (Pair<T> pair : pairs) {
            if (!byGold.containsKey(pair.goldNumber()) && !byFound.containsKey(pair.foundNumber())) {
                byGold.put(pair.goldNumber(), pair);
                byFound.put(pair.foundNumber(), pair);
            }
        }
    }

    Optional<Pair<T>> ofGold(int number) {
        return Optional.ofNullable(byGold.get(number));
    }

    Optional<Pair<T>> ofFound(int number) {
        return Optional.ofNullable(byFound.get(number));
    }
}
