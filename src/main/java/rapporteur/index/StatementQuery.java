package rapporteur.index;

import java.util.Set;

/**
 * Statements about {@code words} by {@code speaker}; either may be empty, not both. The speaker is given by words for a name or
 * a role ("Posner", "the embassy spokesman") and all of its terms must fit one speaker; {@code documents} narrows where
 * any are named.
 */
public record StatementQuery(String words, String speaker, Set<String> documents) {
    public StatementQuery {
        documents = Set.copyOf(documents);
    }
}
