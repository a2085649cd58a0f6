package rapporteur.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;

/**
 * An index in which a space reads the shared documents beside its own, where it wants to; a document of its own hides a shared one
 * of the same id. No space ever reads those of another.
 */
final class WithShared implements Index {
    private final Index index;
    private final Predicate<Space> wanted;

    WithShared(Index index, Predicate<Space> wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    @Override
    public Reading reading(Space space) {
        Reading own = index.reading(space);
        return space.equals(Space.SHARED) || !wanted.test(space) ? own : new Both(own, index.reading(Space.SHARED));
    }

    @Override
    public Writing writing(Space space) {
        return index.writing(space);
    }

    @Override
    public void close() {
        index.close();
    }

    private static final class Both implements Reading {
        private final Reading own;
        private final Reading shared;
        private final Set<String> hidden = new HashSet<>();

        Both(Reading own, Reading shared) {
            this.own = own;
            this.shared = shared;
            own.documents().forEach(document -> hidden.add(document.id()));
        }

        @Override
        public List<Listing> documents() {
            return Stream.concat(
                            own.documents().stream(),
                            shared.documents().stream().filter(document -> !hidden.contains(document.id())))
                    .sorted(Comparator.comparing(Listing::date).reversed())
                    .toList();
        }

        @Override
        public List<Listing> documents(ListingQuery query, int most) {
            return Stream.concat(
                            own.documents(query, most).stream(),
                            shared.documents(query, most + hidden.size()).stream()
                                    .filter(document -> !hidden.contains(document.id())))
                    .sorted(Listing.NEWEST_FIRST)
                    .limit(most)
                    .toList();
        }

        @Override
        public String edition() {
            return own.edition() + " " + shared.edition();
        }

        @Override
        public int size() {
            return own.size()
                    + shared.size()
                    - (int) hidden.stream().filter(this::isShared).count();
        }

        @Override
        public Optional<Listing> listing(String id) {
            return own.listing(id).or(() -> shared.listing(id));
        }

        @Override
        public List<Listing> titled(Map<String, Double> weights, int most) {
            return Stream.concat(
                            own.titled(weights, most).stream(),
                            shared.titled(weights, most).stream().filter(document -> !hidden.contains(document.id())))
                    .sorted(Comparator.comparingDouble(listing -> -weightOfTitle(listing.id(), weights)))
                    .limit(most)
                    .toList();
        }

        private double weightOfTitle(String document, Map<String, Double> weights) {
            return occurrences(document, weights.keySet()).title().stream()
                    .mapToDouble(term -> weights.getOrDefault(term, 0.0))
                    .sum();
        }

        private boolean isShared(String document) {
            return shared.listing(document).isPresent();
        }

        @Override
        public Optional<Document> document(String id) {
            return own.document(id).or(() -> shared.document(id));
        }

        @Override
        public Optional<Minutes> minutes(String id) {
            return hidden.contains(id) ? own.minutes(id) : shared.minutes(id);
        }

        @Override
        public Occurrences occurrences(String document, Set<String> terms) {
            return hidden.contains(document) ? own.occurrences(document, terms) : shared.occurrences(document, terms);
        }

        @Override
        public List<String> withoutVectors(String embedder) {
            return own.withoutVectors(embedder);
        }

        @Override
        public void prepare(String asked) {
            own.prepare(asked);
            shared.prepare(asked);
        }

        @Override
        public void expect(String asked) {
            own.expect(asked);
            shared.expect(asked);
        }

        @Override
        public List<FoundPassage> passages(PassageQuery query, int most) {
            return best(
                    own.passages(query, most),
                    shared.passages(query, most).stream()
                            .filter(found -> !hidden.contains(found.stretch().document())),
                    FoundPassage::score,
                    most);
        }

        @Override
        public List<FoundStatement> statements(StatementQuery query, int most) {
            return best(
                    own.statements(query, most),
                    shared.statements(query, most).stream().filter(found -> !hidden.contains(found.document())),
                    FoundStatement::score,
                    most);
        }

        private static <T> List<T> best(List<T> own, Stream<T> shared, ToDoubleFunction<T> score, int most) {
            return Stream.concat(own.stream(), shared)
                    .sorted(Comparator.comparingDouble(score).reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public List<FoundPerson> people(String words) {
            List<FoundPerson> people = new ArrayList<>(own.people(words));
            shared.people(words).stream()
                    .filter(found -> !hidden.contains(found.document()))
                    .forEach(people::add);
            return people;
        }

        @Override
        public Terms terms() {
            return new BothTerms(own.terms(), shared.terms());
        }

        @Override
        public void close() {
            try (shared) {
                own.close();
            }
        }
    }

    private record BothTerms(Terms own, Terms shared) implements Terms {
        @Override
        public List<String> of(String text) {
            return own.of(text);
        }

        /** As in the space where it is commoner. */
        @Override
        public double weight(String term) {
            if (!own.known(term)) {
                return shared.weight(term);
            }
            return shared.known(term) ? Math.min(own.weight(term), shared.weight(term)) : own.weight(term);
        }

        @Override
        public boolean known(String term) {
            return own.known(term) || shared.known(term);
        }

        @Override
        public Optional<String> nearest(String term) {
            return own.nearest(term).or(() -> shared.nearest(term));
        }

        @Override
        public boolean name(String term) {
            return own.name(term) || shared.name(term);
        }
    }
}
