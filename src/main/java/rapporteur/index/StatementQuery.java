package rapporteur.index;

import java.util.Set;

/**
 * Statements about {@code words} by {@code speaker}; either may be empty, not both. What they mean is compared with what is
 * {@code asked}, which may be the same or the whole question. The speaker is given by words for a name or a role ("Posner", "the
 * embassy spokesman") and all of its terms must fit one speaker; {@code documents} narrows where any are named.
 */
public record StatementQuery(String words, String asked, String speaker, Set<String> documents) {
    public StatementQuery {
        documents = Set.copyOf(documents);
    }

    public StatementQuery(String words, String speaker, Set<String> documents) {
        this(words, words, speaker, documents);
    }

    StatementQuery by(String otherSpeaker) {
        return new StatementQuery(words, asked, otherSpeaker, documents);
    }
}
