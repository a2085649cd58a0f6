package rapporteur.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.FoldedText;

/**
 * How much of two texts is the same: the share of the shorter one's shingles, runs of {@value #WORDS} words, that the other has,
 * from 0 to 1 (Broder 1997, containment).
 */
final class Likeness {
    /** From here on a text is told to be much the same as another. */
    static final double NOTEWORTHY = 0.3;

    private static final int WORDS = 5;

    private final Set<Integer> shingles;

    private Likeness(Set<Integer> shingles) {
        this.shingles = shingles;
    }

    static Likeness of(String text) {
        List<String> words = List.of(FoldedText.fold(text).split("[^\\p{L}\\p{N}]+", -1));
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(words.subList(i, i + WORDS).hashCode());
        }
        return new Likeness(shingles);
    }

    double to(Likeness other) {
        int shorter = Math.min(shingles.size(), other.shingles.size());
        long common = shingles.stream().filter(other.shingles::contains).count();
        return shorter == 0 ? 0 : (double) common / shorter;
    }
}
