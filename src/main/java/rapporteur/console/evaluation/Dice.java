package rapporteur.console.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two sets share, from 0 to 1: twice the common part by the sum of both (Dice 1945). */
final class Dice {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Dice() {}

    static double of(BitSet one, BitSet other) {
        return of(common(one, other), one.cardinality(), other.cardinality());
    }

    /** Of the words of two phrases, whatever their case, articles aside. */
    static double of(String one, String other) {
        Set<String> these = words(one);
        Set<String> those = words(other);
        Set<String> common = new HashSet<>(these);
        common.retainAll(those);
        return of(common.size(), these.size(), those.size());
    }

    static int common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common.cardinality();
    }

    private static Set<String> words(String phrase) {
        List<String> all = Words.lowerCaseOf(phrase);
        Set<String> words = new HashSet<>(all);
        words.removeAll(ARTICLES);
        return words;
    }

    private static double of(int common, int one, int other) {
        return common == 0 ? 0 : 2.0 * common / (one + other);
    }
}
