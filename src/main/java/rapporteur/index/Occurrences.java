package rapporteur.index;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the terms asked for a document holds.
 *
 * @param sentences how many the document has
 * @param holding the numbers of the sentences, from 0 and ascending, in which each term stands that the document, its title or its
 *     year has at all
 * @param title the terms that the title or the year has
 */
public record Occurrences(int sentences, Map<String, List<Integer>> holding, Set<String> title) {
    /** Of a document that isn't there. */
    public static final Occurrences NONE = new Occurrences(0, Map.of(), Set.of());

    public Occurrences {
        holding = Map.copyOf(holding);
        title = Set.copyOf(title);
    }

    public boolean holds(String term) {
        return holding.containsKey(term);
    }

    /** In how many sentences the term stands. */
    public int sentencesWith(String term) {
        return holding.getOrDefault(term, List.of()).size();
    }

    /** The terms that stand in the sentence of that number. */
    public Set<String> in(int sentence) {
        Set<String> terms = new HashSet<>();
        holding.forEach((term, sentences) -> {
            if (Collections.binarySearch(sentences, sentence) >= 0) {
                terms.add(term);
            }
        });
        return terms;
    }
}
