package rapporteur.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import rapporteur.index.Space;

/**
 * Searches one space as though there were no other: what is found lies in it, and a word is as rare as it is there. Lucene's
 * own counts span all spaces and hold what has been removed, until it tidies up; these here don't. Safe for use by
 * many threads.
 */
final class SpaceSearcher extends IndexSearcher {
    /** The values that found the right passage most often, over encyclopedia and news. */
    static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    /** Some megabytes; questions use the same words over and over. */
    private static final int MOST_REMEMBERED = 50_000;

    private final Space space;
    private final Map<Entry, Integer> sizes = new EnumMap<>(Entry.class);
    private final Remembered<Term, Integer> frequencies = new Remembered<>(MOST_REMEMBERED);
    private final Remembered<Term, Set<String>> spellings = new Remembered<>(MOST_REMEMBERED);

    private final Remembered<Space, String> edition = new Remembered<>(1);

    /** Whether the index holds nothing that could be found beside this space. */
    private final boolean alone;

    /** Whether Lucene's counts are those of the space: nor is anything left of what has been removed. */
    private final boolean counted;

    SpaceSearcher(IndexReader reader, Space space) throws IOException {
        super(reader);
        setSimilarity(SIMILARITY);
        this.space = space;

        int all = 0;
        for (Entry entry : Entry.values()) {
            int size = count(new TermQuery(entry.within(space)));
            sizes.put(entry, size);
            all += size;
        }
        this.alone = all == reader.numDocs();
        this.counted = alone && !reader.hasDeletions();
    }

    /** Whether whatever is found in the index lies in this space. */
    boolean isAlone() {
        return alone;
    }

    /** How many entries of the sort the space has. */
    int size(Entry entry) {
        return sizes.getOrDefault(entry, 0);
    }

    /** Stands for all documents of the space as they are. */
    String edition() throws IOException {
        return edition.get(space, () -> Edition.of(this, space));
    }

    /** How many entries of the space hold the term. */
    int frequency(Term term) throws IOException {
        return frequencies.get(term, () -> {
            int everywhere = getIndexReader().docFreq(term);
            return counted || everywhere == 0
                    ? everywhere
                    : count(walled(Entry.with(term.field()), new TermQuery(term), Set.of()));
        });
    }

    /** The terms of the space that a misspelt one may stand for, once they have been found. */
    Remembered<Term, Set<String>> spellings() {
        return spellings;
    }

    /** The best entries; of the named documents only, where any are named. */
    List<ScoreDoc> best(Entry sort, Query query, Set<String> documents, int most) throws IOException {
        if (most <= 0 || size(sort) == 0) {
            return List.of();
        }

        // As soon as so many are found, how many there are is not asked: what can't be better any more is passed over.
        int wanted = Math.min(most, size(sort));
        TopDocs best = search(walled(sort, query, documents), new TopScoreDocCollectorManager(wanted, wanted));
        return List.of(best.scoreDocs);
    }

    /** The first entries in an order. */
    List<ScoreDoc> first(Entry sort, Query query, Set<String> documents, int most, Sort order) throws IOException {
        return most <= 0 || size(sort) == 0
                ? List.of()
                : List.of(search(walled(sort, query, documents), Math.min(most, size(sort)), order, true).scoreDocs);
    }

    /** All entries that match, in the order in which they were indexed. */
    int[] all(Query query) throws IOException {
        return search(query, new EveryEntry());
    }

    /** All entries of the sort. */
    Query every(Entry sort) {
        return new TermQuery(sort.within(space));
    }

    /**
     * What the query finds within the space. It has to ask for something that only entries of the sort have, as their fields are.
     * Where there is no other space, no wall is needed: Lucene finds the best of many entries in two thirds of the time without one.
     */
    Query walled(Entry sort, Query query, Collection<String> documents) {
        if (alone && documents.isEmpty()) {
            return query;
        }

        BooleanQuery.Builder walled = new BooleanQuery.Builder();
        if (!alone) {
            walled.add(every(sort), Occur.FILTER);
        }
        if (!documents.isEmpty()) {
            List<BytesRef> keys =
                    documents.stream().map(id -> Fields.key(space, id).bytes()).toList();
            walled.add(new TermInSetQuery(Fields.KEY, keys), Occur.FILTER);
        }
        return walled.add(query, Occur.MUST).build();
    }

    @Override
    public TermStatistics termStatistics(Term term, int everywhere, long occurrences) throws IOException {
        int here = Math.max(1, frequency(term));
        return new TermStatistics(term.bytes(), here, Math.max(here, occurrences * here / everywhere));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics everywhere = super.collectionStatistics(field);
        if (counted || everywhere == null) {
            return everywhere;
        }

        // The mean length of an entry stays that of all spaces; it shifts scores by next to nothing.
        long here = Math.clamp(size(Entry.with(field)), 1, everywhere.maxDoc());
        double share = (double) here / everywhere.docCount();
        long pairs = Math.max(here, Math.round(everywhere.sumDocFreq() * share));
        long occurrences = Math.max(pairs, Math.round(everywhere.sumTotalTermFreq() * share));
        return new CollectionStatistics(field, everywhere.maxDoc(), here, occurrences, pairs);
    }
}
