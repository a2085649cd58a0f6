package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import rapporteur.index.Listing;
import rapporteur.index.Space;

/** The entries that stand for whole documents. The last ones that were read are kept. Safe for use by many threads. */
final class DocumentEntries {
    /** More than one question looks at, and little to keep. */
    private static final int KEPT = 64;

    private final SpaceSearcher searcher;
    private final Space space;
    private final Remembered<String, OptionalInt> numbers = new Remembered<>(10 * KEPT);
    private final LinkedHashMap<Integer, Document> kept = new LinkedHashMap<>(16, 0.75f, true);

    DocumentEntries(SpaceSearcher searcher, Space space) {
        this.searcher = searcher;
        this.space = space;
    }

    /** What is stored of a document. */
    Optional<Document> stored(String id) throws IOException {
        OptionalInt number = number(id);
        return number.isPresent() ? Optional.of(stored(number.getAsInt())) : Optional.empty();
    }

    private synchronized Document stored(int number) throws IOException {
        Document entry = kept.get(number);
        if (entry == null) {
            entry = searcher.storedFields().document(number);
            kept.put(number, entry);
            if (kept.size() > KEPT) {
                kept.remove(kept.firstEntry().getKey());
            }
        }
        return entry;
    }

    OptionalInt number(String id) throws IOException {
        return numbers.get(id, () -> looked(id));
    }

    /** Takes note of where a document stands of which that entry is a passage: right before its passages. */
    void found(String id, int entry, int passage) throws IOException {
        numbers.get(id, () -> OptionalInt.of(entry - passage));
    }

    /** The first of the entries with the document's key, as it opens its block. */
    private OptionalInt looked(String id) throws IOException {
        Term key = Fields.key(space, id);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum entries = leaf.reader().postings(key, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            int entry = entries == null ? DocIdSetIterator.NO_MORE_DOCS : entries.nextDoc();
            while (entries != null && entry != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(entry)) {
                    return OptionalInt.of(leaf.docBase + entry);
                }
                entry = entries.nextDoc();
            }
        }
        return OptionalInt.empty();
    }

    Optional<Listing> listing(String id) throws IOException {
        OptionalInt number = number(id);
        return number.isPresent() ? Optional.of(listing(number.getAsInt())) : Optional.empty();
    }

    Listing listing(int number) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        return listing(leaf.reader().getBinaryDocValues(Fields.LISTING), number - leaf.docBase);
    }

    /** Of all documents that match: each column is gone through once. */
    List<Listing> listings(Query query) throws IOException {
        int[] numbers = searcher.all(searcher.walled(Entry.DOCUMENT, query, Set.of()));
        List<Listing> listings = new ArrayList<>(numbers.length);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BinaryDocValues column = leaf.reader().getBinaryDocValues(Fields.LISTING);
            int end = leaf.docBase + leaf.reader().maxDoc();
            while (listings.size() < numbers.length && numbers[listings.size()] < end) {
                listings.add(listing(column, numbers[listings.size()] - leaf.docBase));
            }
        }
        return listings;
    }

    private static Listing listing(@Nullable BinaryDocValues column, int number) throws IOException {
        if (column == null || !column.advanceExact(number)) {
            throw new IOException("a document without a listing");
        }
        return new Unpacker(column.binaryValue()).listing();
    }
}
