package rapporteur.index;

import java.util.List;
import rapporteur.minutes.Person;

/** A person of a document, the words of the descriptions, and the words of the query that named the person. */
public record FoundPerson(String document, Person person, List<String> descriptions, List<String> namedBy) {
    public FoundPerson {
        descriptions = List.copyOf(descriptions);
        namedBy = List.copyOf(namedBy);
    }

    /** Whether both are one person of one document, by whatever words they were found. */
    boolean isSameAs(FoundPerson other) {
        return document.equals(other.document) && person.equals(other.person);
    }
}
