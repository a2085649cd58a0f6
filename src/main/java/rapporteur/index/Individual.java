package rapporteur.index;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person of a space: the people of several documents that are the same, never two of one name. */
public record Individual(List<FoundPerson> appearances) {
    public Individual {
        appearances = List.copyOf(appearances);
        if (appearances.isEmpty()) {
            throw new IllegalArgumentException("an individual whom no document names");
        }
    }

    /** The fullest form of the name in any document. */
    public String name() {
        return appearances.stream()
                .map(found -> found.person().name())
                .max(Comparator.comparingInt(
                                (String name) -> PersonName.of(name).words())
                        .thenComparingInt(String::length))
                .orElseThrow();
    }

    /** All that the documents call the person, the fullest form first. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(Set.of(name()));
        for (FoundPerson found : appearances) {
            names.add(found.person().name());
            names.addAll(found.person().aliases());
        }
        return names;
    }

    public Set<String> documents() {
        return appearances.stream().map(FoundPerson::document).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of the query that named the person. */
    public List<String> namedBy() {
        return appearances.stream()
                .map(FoundPerson::namedBy)
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}
