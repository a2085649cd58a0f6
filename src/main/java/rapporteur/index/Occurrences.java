package rapporteur.index;

import java.util.Map;
import java.util.Set;

/**
 * Which of the terms asked for a document holds.
 *
 * @param sentences how many the document has
 * @param holding in how many of them each term stands that the document, its title or its year has at all
 * @param title the terms that the title or the year has
 */
public record Occurrences(int sentences, Map<String, Integer> holding, Set<String> title) {
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
        return holding.getOrDefault(term, 0);
    }
}
