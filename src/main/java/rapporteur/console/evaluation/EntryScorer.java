package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import rapporteur.console.evaluation.Agreement.Tally;
import rapporteur.console.evaluation.Pairing.Pair;
import rapporteur.corpus.Span;

/**
 * Compares entries of one sort, paired one to one by a likeness; their details are right where one of them is as one of
 * the gold ones.
 */
final class EntryScorer {
    private static final double MOSTLY = 0.5;

    private final String sort;
    private final ToDoubleBiFunction<Entry, Entry> likeness;
    private final BiPredicate<String, String> sameDetail;
    private final Tally tally = new Tally();

    private EntryScorer(
            String sort, ToDoubleBiFunction<Entry, Entry> likeness, BiPredicate<String, String> sameDetail) {
        this.sort = sort;
        this.likeness = likeness;
        this.sameDetail = sameDetail;
    }

    /** Entries of the very same words. */
    static EntryScorer sameWords(String sort) {
        return new EntryScorer(
                sort,
                (gold, found) -> Words.lowerCaseOf(gold.words()).equals(Words.lowerCaseOf(found.words())) ? 1 : 0,
                EntryScorer::mostlyTheSame);
    }

    /** Entries that share most of their words, wherever they stand. */
    static EntryScorer mostWords(String sort) {
        return new EntryScorer(sort, (gold, found) -> mostly(gold.words(), found.words()), String::equals);
    }

    /** Entries about the same words of the text; {@code sameDetail} compares what is said of them. */
    static EntryScorer samePlace(String sort, BiPredicate<String, String> sameDetail) {
        return new EntryScorer(sort, (gold, found) -> overlap(gold.place(), found.place()), sameDetail);
    }

    static boolean mostlyTheSame(String gold, String found) {
        return mostly(gold, found) > 0;
    }

    Agreement agreement() {
        return tally.agreement();
    }

    List<Difference> add(String document, List<Entry> gold, List<Entry> found) {
        List<Difference> differences = new ArrayList<>();
        Pairing<Entry> pairing = new Pairing<>(gold, found, likeness);
        for (int i = 0; i < gold.size(); i++) {
            Entry entry = gold.get(i);
            boolean met = pairing.ofGold(i).isPresent();
            boolean right = pairing.ofGold(i).stream().allMatch(this::detailsRight);
            tally.gold(met, right);
            if (met && !entry.details().isEmpty()) {
                tally.detail(right);
            }
            if (!met) {
                differences.add(new Difference(document, sort, Difference.Kind.MISSED, entry.words(), ""));
            } else if (!right) {
                List<String> instead =
                        pairing.ofGold(i).map(pair -> pair.found().details()).orElse(List.of());
                String why = String.join(" | ", entry.details()) + ", found " + String.join(" | ", instead);
                differences.add(new Difference(document, sort, Difference.Kind.WRONG, entry.words(), why));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            boolean met = pairing.ofFound(j).isPresent();
            tally.found(met, pairing.ofFound(j).stream().allMatch(this::detailsRight));
            if (!met) {
                String words = found.get(j).words();
                differences.add(new Difference(document, sort, Difference.Kind.EXTRA, words, ""));
            }
        }
        return differences;
    }

    private boolean detailsRight(Pair<Entry> pair) {
        List<String> wanted = pair.gold().details();
        return wanted.isEmpty()
                || wanted.stream()
                        .anyMatch(gold ->
                                pair.found().details().stream().anyMatch(found -> sameDetail.test(gold, found)));
    }

    private static double mostly(String gold, String found) {
        double share = Dice.of(gold, found);
        return share >= MOSTLY ? share : 0;
    }

    private static double overlap(Span gold, Span found) {
        int shared = Math.min(gold.end(), found.end()) - Math.max(gold.start(), found.start());
        return shared <= 0 ? 0 : 2.0 * shared / (gold.length() + found.length());
    }
}
