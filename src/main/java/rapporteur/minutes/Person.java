package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;

/**
 * Somebody named in a document: the fullest form of the name, the shorter forms used, the spans that say who that is
 * (titles before the name, appositions behind it), and every place where the name stands.
 */
public record Person(String name, List<String> aliases, List<Span> descriptions, List<Span> mentions) {
    public Person {
        aliases = List.copyOf(aliases);
        descriptions = List.copyOf(descriptions);
        mentions = List.copyOf(mentions);
    }
}
