package rapporteur.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Joins what was found by words with what was found by meaning: the weighted sum of both scores, each stretched so that the best
 * of its list has 1 and the last 0 (a convex combination; Bruch, Gai and Ingber 2023). Rank fusion, which looks at places
 * alone, puts the best passage first less often than words by themselves do.
 */
public record Fusion(double weightOfMeaning) {
    /** How many of the best of each list are looked at. */
    public static final int LIST = 100;

    /**
     * The fused scores, from 0 to 1. What was not found by words has none; what has no vector yet counts by its words alone.
     *
     * @param words scores of the best by words
     * @param meaning cosines of the best by meaning
     * @param cosines those of everything found either way that has a vector
     */
    public <K> Map<K, Double> scores(Map<K, Double> words, Map<K, Double> meaning, Map<K, Double> cosines) {
        Range rangeOfWords = Range.of(words);
        Range rangeOfMeaning = Range.of(meaning);
        Set<K> all = new HashSet<>(words.keySet());
        all.addAll(meaning.keySet());

        Map<K, Double> fused = new HashMap<>();
        for (K each : all) {
            Double found = words.get(each);
            Double cosine = cosines.get(each);
            double byWords = found == null ? 0 : rangeOfWords.stretch(found);
            double byMeaning = cosine == null ? byWords : rangeOfMeaning.stretch(cosine);
            fused.put(each, (1 - weightOfMeaning) * byWords + weightOfMeaning * byMeaning);
        }
        return fused;
    }

    private record Range(double least, double most) {
        static Range of(Map<?, Double> scores) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double score : scores.values()) {
                least = Math.min(least, score);
                most = Math.max(most, score);
            }
            return new Range(least, most);
        }

        double stretch(double score) {
            return most > least ? Math.clamp((score - least) / (most - least), 0, 1) : 1;
        }
    }
}
