package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import rapporteur.corpus.Document;
import rapporteur.index.FoundPassage;
import rapporteur.index.FoundPerson;
import rapporteur.index.FoundStatement;
import rapporteur.index.IndexTroubleException;
import rapporteur.index.Listing;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.minutes.Minutes;

/** One space in one snapshot. Safe for use by many threads. */
final class LuceneReading implements Reading {
    private static final Comparator<Listing> NEWEST_FIRST =
            Comparator.comparing(Listing::date).reversed().thenComparing(Listing::id);

    private final Snapshot snapshot;
    private final SpaceSearcher searcher;
    private final Meanings meanings;
    private final Function<IOException, IndexTroubleException> trouble;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param trouble what to tell a person when the files can't be read */
    LuceneReading(
            Snapshot snapshot, Space space, Meanings meanings, Function<IOException, IndexTroubleException> trouble)
            throws IOException {
        this.snapshot = snapshot;
        this.searcher = snapshot.searcher(space);
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
            List<Listing> listings = new ArrayList<>();
            for (ScoreDoc hit : searcher.first(
                    Entry.DOCUMENT, MatchAllDocsQuery.INSTANCE, Set.of(), Integer.MAX_VALUE, Sort.INDEXORDER)) {
                listings.add(listing(hit.doc));
            }
            listings.sort(NEWEST_FIRST);
            return listings;
        });
    }

    @Override
    public Optional<Document> document(String id) {
        return look(() -> {
            Optional<Integer> number = number(id);
            if (number.isEmpty()) {
                return Optional.empty();
            }

            Listing listing = listing(number.get());
            org.apache.lucene.document.Document entry =
                    searcher.storedFields().document(number.get(), Set.of(Fields.TEXT, Fields.PASSAGES));
            return Optional.of(new Document(
                    listing.id(),
                    listing.title(),
                    listing.date(),
                    listing.kind(),
                    listing.source(),
                    entry.get(Fields.TEXT),
                    new Unpacker(entry.getBinaryValue(Fields.PASSAGES)).passages(),
                    listing.hash()));
        });
    }

    @Override
    public Optional<Minutes> minutes(String id) {
        return look(() -> {
            Optional<Integer> number = number(id);
            if (number.isEmpty()) {
                return Optional.empty();
            }

            org.apache.lucene.document.Document entry =
                    searcher.storedFields().document(number.get(), Set.of(Fields.MINUTES));
            return Optional.of(new Unpacker(entry.getBinaryValue(Fields.MINUTES)).minutes());
        });
    }

    @Override
    public List<String> withoutVectors(String embedder) {
        return look(() -> {
            Query without = new BooleanQuery.Builder()
                    .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                    .add(new TermQuery(new Term(Fields.EMBEDDER, embedder)), Occur.MUST_NOT)
                    .build();
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.first(Entry.DOCUMENT, without, Set.of(), Integer.MAX_VALUE, Sort.INDEXORDER)) {
                ids.add(listing(hit.doc).id());
            }
            return ids;
        });
    }

    @Override
    public List<FoundPassage> passages(PassageQuery query, int most) {
        return look(() -> new PassageSearch(searcher, meanings, terms()).find(query, most));
    }

    @Override
    public List<FoundStatement> statements(StatementQuery query, int most) {
        return look(() -> new StatementSearch(searcher, meanings).find(query, most));
    }

    @Override
    public List<FoundPerson> people(String words) {
        return look(() -> new PersonSearch(searcher).find(words));
    }

    @Override
    public Terms terms() {
        return new SpaceTerms(searcher, this);
    }

    private Optional<Integer> number(String id) throws IOException {
        return searcher.first(Entry.DOCUMENT, MatchAllDocsQuery.INSTANCE, Set.of(id), 1, Sort.INDEXORDER).stream()
                .findFirst()
                .map(hit -> hit.doc);
    }

    private Listing listing(int number) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        BinaryDocValues column = leaf.reader().getBinaryDocValues(Fields.LISTING);
        if (column == null || !column.advanceExact(number - leaf.docBase)) {
            throw new IOException("a document without a listing");
        }
        return new Unpacker(column.binaryValue()).listing();
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
