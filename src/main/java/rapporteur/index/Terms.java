package rapporteur.index;

import java.util.List;
import java.util.Optional;

/** How the index sees words: stemmed, without accents, without the words that carry no meaning. */
public interface Terms {
    /** The terms of a text in reading order, each as often as it stands there. */
    List<String> of(String text);

    /** How much finding the term says: its inverse document frequency, highest for a term that no passage holds. */
    double weight(String term);

    /** Whether any passage holds the term. */
    boolean known(String term);

    /** The commonest known term that the term may be a misspelling of: one letter off, two in longer words. */
    Optional<String> nearest(String term);

    /** Whether the term stands in the documents mostly as (part of) a proper name. */
    boolean name(String term);
}
