package rapporteur.index;

import java.util.Optional;
import java.util.Set;

/**
 * Passages with the words or about what is {@code asked}, which may be the same or the whole question, or nothing where words
 * alone shall tell; of the named documents only, where any are named.
 */
public record PassageQuery(String words, Optional<String> asked, Set<String> documents) {
    public PassageQuery {
        documents = Set.copyOf(documents);
    }

    public PassageQuery(String words, Set<String> documents) {
        this(words, Optional.of(words), documents);
    }

    public static PassageQuery of(String words) {
        return new PassageQuery(words, Set.of());
    }

    /** With the words, whatever they mean: that takes a fraction of the time. */
    public static PassageQuery byWords(String words) {
        return new PassageQuery(words, Optional.empty(), Set.of());
    }
}
