package rapporteur.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The people of a space: brings together who is the same in several documents. A full name joins its other forms unless
 * the documents describe two people by it; a single name joins the only full name that holds it, and stays apart where there
 * are several.
 */
public final class Register {
    private static final Comparator<FoundPerson> FULLEST_FIRST = Comparator.comparingInt(
            found -> -PersonName.of(found.person().name()).words());

    private Register() {}

    /** Who the people of documents are, in the order in which they were found. */
    public static List<Individual> of(Collection<FoundPerson> people) {
        List<List<FoundPerson>> groups = new ArrayList<>();
        for (FoundPerson person : people.stream().sorted(FULLEST_FIRST).toList()) {
            group(person, groups).ifPresentOrElse(group -> group.add(person), () -> {
                List<FoundPerson> alone = new ArrayList<>();
                alone.add(person);
                groups.add(alone);
            });
        }

        List<FoundPerson> order = List.copyOf(people);
        return groups.stream()
                .map(Individual::new)
                .sorted(Comparator.comparingInt(individual -> individual.appearances().stream()
                        .mapToInt(order::indexOf)
                        .min()
                        .orElseThrow()))
                .toList();
    }

    private static Optional<List<FoundPerson>> group(FoundPerson person, List<List<FoundPerson>> groups) {
        List<List<FoundPerson>> fitting =
                groups.stream().filter(group -> mayBeOne(person, group)).toList();
        boolean full = PersonName.of(person.person().name()).isFull();
        return full || fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    private static boolean mayBeOne(FoundPerson person, List<FoundPerson> group) {
        PersonName name = PersonName.of(person.person().name());
        boolean named = group.stream()
                .map(other -> PersonName.of(other.person().name()))
                .allMatch(other -> name.isFull() ? name.agreesWith(other) || other.words() == 1 : other.holds(name));
        // A document that knows two of one name has told them apart.
        boolean toldApart = group.stream().anyMatch(other -> other.document().equals(person.document()));
        return named && !toldApart && group.stream().noneMatch(other -> Walk.differ(person, other));
    }
}
