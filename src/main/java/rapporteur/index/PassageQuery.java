package rapporteur.index;

import java.util.Set;

/**
 * Passages with the words or about what is {@code asked}, which may be the same or the whole question; of the named documents
 * only, where any are named.
 */
public record PassageQuery(String words, String asked, Set<String> documents) {
    public PassageQuery {
        documents = Set.copyOf(documents);
    }

    public PassageQuery(String words, Set<String> documents) {
        this(words, words, documents);
    }

    public static PassageQuery of(String words) {
        return new PassageQuery(words, Set.of());
    }
}
