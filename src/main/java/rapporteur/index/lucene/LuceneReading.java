package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import rapporteur.corpus.Document;
import rapporteur.index.FoundPassage;
import rapporteur.index.FoundPerson;
import rapporteur.index.FoundStatement;
import rapporteur.index.IndexTroubleException;
import rapporteur.index.Listing;
import rapporteur.index.ListingQuery;
import rapporteur.index.Occurrences;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.minutes.Minutes;

/** One space in one snapshot. Safe for use by many threads. */
final class LuceneReading implements Reading {
    /** As {@link Listing#NEWEST_FIRST}. */
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(Fields.DATE, SortField.Type.LONG, true),
            new SortField(Fields.DOCUMENT, SortField.Type.STRING));

    /** Who is meant by the words of a question is asked several times on the way to its answer. */
    private static final int MOST_ASKED_FOR = 20;

    private final Snapshot snapshot;
    private final SpaceSearcher searcher;
    private final DocumentEntries entries;
    private final Remembered<String, List<FoundPerson>> people = new Remembered<>(MOST_ASKED_FOR);
    private final Meanings meanings;
    private final Function<IOException, IndexTroubleException> trouble;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param trouble what to tell a person when the files can't be read */
    LuceneReading(
            Snapshot snapshot, Space space, Meanings meanings, Function<IOException, IndexTroubleException> trouble)
            throws IOException {
        this.snapshot = snapshot;
        this.searcher = snapshot.searcher(space);
        this.entries = new DocumentEntries(searcher, space);
        this.meanings = meanings;
        this.trouble = trouble;
        snapshot.hold();
    }

    /** A look into the index. */
    @FunctionalInterface
    interface Look<T> {
        T take() throws IOException;
    }

    <T> T look(Look<T> look) {
        if (closed.get()) {
            throw new IllegalStateException("the reading is closed");
        }

        try {
            return look.take();
        } catch (IOException e) {
            throw trouble.apply(e);
        }
    }

    @Override
    public List<Listing> documents() {
        return look(() -> {
            List<Listing> listings = entries.listings(searcher.every(Entry.DOCUMENT));
            listings.sort(Listing.NEWEST_FIRST);
            return listings;
        });
    }

    @Override
    public List<Listing> documents(ListingQuery query, int most) {
        BooleanQuery.Builder meant = new BooleanQuery.Builder().add(searcher.every(Entry.DOCUMENT), Occur.MUST);
        query.kind().ifPresent(kind -> meant.add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER));
        query.month().ifPresent(month -> meant.add(new TermQuery(new Term(Fields.MONTH, month.name())), Occur.FILTER));
        return look(() -> {
            List<Listing> listings = new ArrayList<>();
            for (ScoreDoc hit : searcher.first(Entry.DOCUMENT, meant.build(), Set.of(), most, NEWEST_FIRST)) {
                listings.add(entries.listing(hit.doc));
            }
            return listings;
        });
    }

    @Override
    public String edition() {
        return look(searcher::edition);
    }

    @Override
    public int size() {
        return searcher.size(Entry.DOCUMENT);
    }

    @Override
    public Optional<Listing> listing(String id) {
        return look(() -> entries.listing(id));
    }

    @Override
    public List<Listing> titled(Map<String, Double> weights, int most) {
        return look(() -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            weights.forEach((term, weight) -> any.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(new Term(Fields.HEADING, term))), weight.floatValue()),
                    Occur.SHOULD));

            List<Listing> listings = new ArrayList<>();
            for (ScoreDoc hit : searcher.best(Entry.DOCUMENT, any.build(), Set.of(), most)) {
                listings.add(entries.listing(hit.doc));
            }
            return listings;
        });
    }

    @Override
    public Optional<Document> document(String id) {
        return look(() -> {
            Optional<Listing> found = entries.listing(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }

            Listing listing = found.get();
            org.apache.lucene.document.Document stored = entries.stored(id).orElseThrow();
            return Optional.of(new Document(
                    listing.id(),
                    listing.title(),
                    listing.date(),
                    listing.kind(),
                    listing.source(),
                    stored.get(Fields.TEXT),
                    new Unpacker(stored.getBinaryValue(Fields.PASSAGES)).passages(),
                    listing.hash()));
        });
    }

    @Override
    public Optional<Minutes> minutes(String id) {
        return look(() -> {
            Optional<org.apache.lucene.document.Document> stored = entries.stored(id);
            return stored.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Unpacker(stored.get().getBinaryValue(Fields.MINUTES)).minutes());
        });
    }

    @Override
    public Occurrences occurrences(String id, Set<String> terms) {
        return look(() -> {
            Optional<org.apache.lucene.document.Document> stored = entries.stored(id);
            return stored.isEmpty()
                    ? Occurrences.NONE
                    : TermPlaces.of(stored.get().getBinaryValue(Fields.TERM_PLACES), terms);
        });
    }

    @Override
    public List<String> withoutVectors(String embedder) {
        return look(() -> {
            Query without = new BooleanQuery.Builder()
                    .add(searcher.every(Entry.DOCUMENT), Occur.MUST)
                    .add(new TermQuery(new Term(Fields.EMBEDDER, embedder)), Occur.MUST_NOT)
                    .build();
            return entries.listings(without).stream().map(Listing::id).toList();
        });
    }

    @Override
    public void prepare(String asked) {
        meanings.prepare(asked);
    }

    @Override
    public void expect(String asked) {
        meanings.expect(asked);
    }

    @Override
    public List<FoundPassage> passages(PassageQuery query, int most) {
        return look(() -> new PassageSearch(searcher, entries, meanings, terms()).find(query, most));
    }

    @Override
    public List<FoundStatement> statements(StatementQuery query, int most) {
        return look(() -> new StatementSearch(searcher, meanings).find(query, most));
    }

    @Override
    public List<FoundPerson> people(String words) {
        return look(() -> people.get(words.strip(), () -> new PersonSearch(searcher).find(words)));
    }

    @Override
    public Terms terms() {
        return new SpaceTerms(searcher, this);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                snapshot.letGo();
            } catch (IOException e) {
                throw trouble.apply(e);
            }
        }
    }
}
