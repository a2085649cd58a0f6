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
    private static final Comparator<Entry> FULLEST_FIRST =
            Comparator.comparingInt(entry -> -entry.name().words());

    private Register() {}

    /** Somebody of one document, with what tells them from others. */
    private record Entry(FoundPerson found, int place, PersonName name, Walk walk) {
        static Entry of(FoundPerson found, int place) {
            return new Entry(found, place, PersonName.of(found.person().name()), Walk.of(found.descriptions()));
        }
    }

    /** Who the people of documents are, in the order in which they were found. */
    public static List<Individual> of(Collection<FoundPerson> people) {
        List<Entry> entries = new ArrayList<>();
        people.forEach(found -> entries.add(Entry.of(found, entries.size())));

        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : entries.stream().sorted(FULLEST_FIRST).toList()) {
            group(entry, groups).ifPresentOrElse(group -> group.add(entry), () -> {
                List<Entry> alone = new ArrayList<>();
                alone.add(entry);
                groups.add(alone);
            });
        }
        return groups.stream()
                .sorted(Comparator.comparingInt(
                        group -> group.stream().mapToInt(Entry::place).min().orElseThrow()))
                .map(group -> new Individual(group.stream().map(Entry::found).toList()))
                .toList();
    }

    private static Optional<List<Entry>> group(Entry person, List<List<Entry>> groups) {
        List<List<Entry>> fitting =
                groups.stream().filter(group -> mayBeOne(person, group)).toList();
        return person.name().isFull() || fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    private static boolean mayBeOne(Entry person, List<Entry> group) {
        PersonName name = person.name();
        boolean named = group.stream()
                .map(Entry::name)
                .allMatch(other -> name.isFull() ? name.agreesWith(other) || other.words() == 1 : other.holds(name));
        if (!named) {
            return false;
        }
        // A document that knows two of one name has told them apart.
        boolean toldApart = group.stream()
                .anyMatch(
                        other -> other.found().document().equals(person.found().document()));
        return !toldApart && group.stream().noneMatch(other -> person.walk().differsFrom(other.walk()));
    }
}
