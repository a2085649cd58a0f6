package rapporteur.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;

/** An index as if it held one document only; what words weigh is still learned from all. */
public final class OneDocument implements Index {
    private final Index index;
    private final String id;

    public OneDocument(Index index, String id) {
        this.index = index;
        this.id = id;
    }

    @Override
    public Reading reading(Space space) {
        return new OneReading(index.reading(space));
    }

    /** @throws UnsupportedOperationException always: this is for asking */
    @Override
    public Writing writing(Space space) {
        throw new UnsupportedOperationException("one document is for reading only");
    }

    /** Leaves the index open, which belongs to somebody else. */
    @Override
    public void close() {}

    private final class OneReading implements Reading {
        private final Reading all;

        OneReading(Reading all) {
            this.all = all;
        }

        @Override
        public List<Listing> documents() {
            return all.listing(id).stream().toList();
        }

        @Override
        public List<Listing> documents(ListingQuery query, int most) {
            return documents().stream().filter(query::means).limit(most).toList();
        }

        @Override
        public String edition() {
            return all.listing(id).map(Listing::hash).orElse("");
        }

        @Override
        public int size() {
            return documents().size();
        }

        @Override
        public Optional<Listing> listing(String other) {
            return other.equals(id) ? all.listing(id) : Optional.empty();
        }

        @Override
        public List<Listing> titled(Map<String, Double> weights, int most) {
            return all.listing(id).stream().limit(most).toList();
        }

        @Override
        public Optional<Document> document(String other) {
            return other.equals(id) ? all.document(id) : Optional.empty();
        }

        @Override
        public Optional<Minutes> minutes(String other) {
            return other.equals(id) ? all.minutes(id) : Optional.empty();
        }

        @Override
        public Occurrences occurrences(String other, Set<String> terms) {
            return other.equals(id) ? all.occurrences(id, terms) : Occurrences.NONE;
        }

        @Override
        public List<String> withoutVectors(String embedder) {
            return all.withoutVectors(embedder).stream().filter(id::equals).toList();
        }

        @Override
        public void prepare(String asked) {
            all.prepare(asked);
        }

        @Override
        public void expect(String asked) {
            all.expect(asked);
        }

        @Override
        public List<FoundPassage> passages(PassageQuery query, int most) {
            return all.passages(new PassageQuery(query.words(), query.asked(), Set.of(id)), most);
        }

        @Override
        public List<FoundStatement> statements(StatementQuery query, int most) {
            return all.statements(new StatementQuery(query.words(), query.speaker(), Set.of(id)), most);
        }

        @Override
        public List<FoundPerson> people(String words) {
            return all.people(words).stream()
                    .filter(found -> found.document().equals(id))
                    .toList();
        }

        @Override
        public Terms terms() {
            return all.terms();
        }

        @Override
        public void close() {
            all.close();
        }
    }
}
