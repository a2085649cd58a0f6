package rapporteur.index;

import java.util.Set;

/** Passages about the words; of the named documents only, where any are named. */
public record PassageQuery(String words, Set<String> documents) {
    public PassageQuery {
        documents = Set.copyOf(documents);
    }

    public static PassageQuery of(String words) {
        return new PassageQuery(words, Set.of());
    }
}
