package rapporteur.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

        List<Group> groups = new ArrayList<>();
        for (Entry entry : entries.stream().sorted(FULLEST_FIRST).toList()) {
            group(entry, groups).ifPresentOrElse(group -> group.add(entry), () -> groups.add(new Group(entry)));
        }
        return groups.stream()
                .sorted(Comparator.comparingInt(Group::place))
                .map(Group::individual)
                .toList();
    }

    private static Optional<Group> group(Entry person, List<Group> groups) {
        List<Group> fitting =
                groups.stream().filter(group -> group.mayHold(person)).toList();
        return person.name().isFull() || fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /** People who are taken for one; many documents call them by a few names, which are compared once each. */
    private static final class Group {
        private final List<Entry> people = new ArrayList<>();
        private final Set<PersonName> names = new HashSet<>();
        private final Set<String> documents = new HashSet<>();
        private final Set<Walk> walks = EnumSet.noneOf(Walk.class);

        Group(Entry first) {
            add(first);
        }

        void add(Entry person) {
            people.add(person);
            names.add(person.name());
            documents.add(person.found().document());
            walks.add(person.walk());
        }

        boolean mayHold(Entry person) {
            // A document that knows two of one name has told them apart.
            boolean toldApart = documents.contains(person.found().document());
            return !toldApart
                    && names.stream().allMatch(name -> mayBeOne(person.name(), name))
                    && walks.stream().noneMatch(person.walk()::differsFrom);
        }

        private static boolean mayBeOne(PersonName name, PersonName other) {
            return name.isFull() ? name.agreesWith(other) || other.words() == 1 : other.holds(name);
        }

        int place() {
            return people.stream().mapToInt(Entry::place).min().orElseThrow();
        }

        Individual individual() {
            return new Individual(people.stream().map(Entry::found).toList());
        }
    }
}
