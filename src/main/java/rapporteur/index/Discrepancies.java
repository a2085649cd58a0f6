package rapporteur.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.corpus.Span;
import rapporteur.minutes.Amount;
import rapporteur.minutes.Minutes;

/**
 * Finds the documents that give another figure for the same thing. Two figures are of one thing if they have one unit, if their
 * sentences tell mostly the same and have a name in common, where they have any, and if neither is of years that the other
 * leaves out; where things are counted, the same things. Which documents to compare, a search for the sentence says: that takes
 * no longer in a space of many. Not safe for use by several threads.
 */
public final class Discrepancies {
    private static final int PASSAGES = 12;

    /** So many terms say what a sentence is about; looking for the commoner ones takes longest and tells no passage from another. */
    private static final int TELLING = 8;

    /** How much of the words of the shorter is in the other: of what the sentences tell, and of the names of things counted. */
    private static final double SAME_TOLD = 0.5;

    private static final double SAME_COUNTED = 0.6;

    /** Numbers this near to each other, by the share of the larger, are one number rounded. */
    private static final double ROUNDED = 0.02;

    private final Reading reading;
    private final Terms terms;
    private final Map<String, List<FoundFigure>> figures = new HashMap<>();

    public Discrepancies(Reading reading) {
        this.reading = reading;
        this.terms = reading.terms();
    }

    /** The figures of other documents that contradict one, the likeliest document first, each value once. */
    public List<FoundFigure> with(FoundFigure claim) {
        List<FoundFigure> others = new ArrayList<>();
        Set<Double> values = new HashSet<>();
        for (String document : documentsLike(claim)) {
            figures(document).stream()
                    .filter(other -> contradict(claim, other))
                    .filter(other -> values.add(other.figure().amount().value()))
                    .forEach(others::add);
        }
        return others;
    }

    private Set<String> documentsLike(FoundFigure claim) {
        Set<String> documents = new LinkedHashSet<>();
        for (FoundPassage passage : reading.passages(PassageQuery.byWords(telling(claim)), PASSAGES)) {
            documents.add(passage.stretch().document());
        }
        documents.remove(claim.document().id());
        return documents;
    }

    /** What the sentence tells and whom and what it names, beside the figure, which another document gives differently. */
    private String telling(FoundFigure claim) {
        return Stream.concat(told(claim).stream(), names(claim).stream())
                .sorted(Comparator.comparingDouble((String term) -> -terms.weight(term))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TELLING)
                .collect(Collectors.joining(" "));
    }

    private List<FoundFigure> figures(String document) {
        return figures.computeIfAbsent(document, this::read);
    }

    private List<FoundFigure> read(String id) {
        return reading.document(id).stream()
                .flatMap(document -> reading.minutes(id).stream()
                        .flatMap(minutes -> minutes.figures().stream())
                        .map(figure -> new FoundFigure(document, figure)))
                .toList();
    }

    private boolean contradict(FoundFigure one, FoundFigure other) {
        Amount amount = one.figure().amount();
        Amount otherAmount = other.figure().amount();
        return amount.kind() == otherAmount.kind()
                && amount.unit().equals(otherAmount.unit())
                && !isRounded(amount.value(), otherAmount.value())
                && (amount.kind() == Amount.Kind.COUNT ? countTheSame(one, other) : measureTheSame(one, other))
                && meet(names(one), names(other))
                && meet(years(one), years(other));
    }

    /** "14 boats sank" and "the storm sank 21 boats". */
    private boolean countTheSame(FoundFigure one, FoundFigure other) {
        Set<String> things = terms(one.of());
        Set<String> otherThings = terms(other.of());
        return common(things, otherThings) >= SAME_COUNTED
                && common(without(things, told(one)), without(otherThings, told(other))) >= SAME_TOLD;
    }

    /** "The state pays $3 million for the pier" and "the pier costs $5 million", where a sentence has no other sum. */
    private boolean measureTheSame(FoundFigure one, FoundFigure other) {
        return isAlone(one) && isAlone(other) && common(told(one), told(other)) >= SAME_TOLD;
    }

    private boolean isAlone(FoundFigure found) {
        return figures(found.document().id()).stream()
                        .map(FoundFigure::figure)
                        .filter(figure -> figure.evidence().equals(found.sentence()))
                        .filter(figure -> figure.amount().kind()
                                == found.figure().amount().kind())
                        .count()
                == 1;
    }

    private static boolean isRounded(double one, double other) {
        return Math.abs(one - other) <= ROUNDED * Math.max(Math.abs(one), Math.abs(other));
    }

    private Set<String> terms(String words) {
        return new HashSet<>(terms.of(words));
    }

    /** What the sentence tells beside the figure, who claims it and where: the last is compared by itself. */
    private Set<String> told(FoundFigure found) {
        Set<String> apart = terms(found.document().text(found.figure().words()));
        found.figure().claimedBy().ifPresent(speaker -> apart.addAll(terms(speaker.name())));
        apart.addAll(names(found));
        return without(apart, terms(found.document().text(found.sentence())));
    }

    private Set<String> names(FoundFigure found) {
        return terms(found.document().text(found.sentence())).stream()
                .filter(terms::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        return all.stream().filter(term -> !some.contains(term)).collect(Collectors.toSet());
    }

    private Set<Integer> years(FoundFigure found) {
        Span sentence = found.sentence();
        return reading.minutes(found.document().id()).stream()
                .map(Minutes::events)
                .flatMap(Collection::stream)
                .filter(event -> sentence.contains(event.when().span()))
                .map(event -> event.when().date().getYear())
                .collect(Collectors.toSet());
    }

    /** Whether two sets have something in common, or one of them nothing at all. */
    private static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    /** The share of the smaller set that the other holds, too. */
    private static double common(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        long both = one.stream().filter(other::contains).count();
        return smaller == 0 ? 0 : (double) both / smaller;
    }
}
