package rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

/**
 * Finds the entries of a sort whose vectors lie nearest to that of a question. All are compared with it where that takes some
 * milliseconds; of more, those that the graph of neighbours leads to.
 */
final class VectorSearch {
    /** As many take 2 ms of a processor, as the graph does with five times as many. */
    static final int MOST_COMPARED = 2_000;

    /** What the graph is asked for at least, as its distances are rough: of the hundred nearest, 99 are among them. */
    private static final int LEAST_ASKED = 400;

    private final SpaceSearcher searcher;
    private final Entry sort;
    private final String embedder;
    private final float[] question;
    private final int mostCompared;

    /**
     * @param embedder the fingerprint of the one that made the question's vector
     * @param mostCompared the size of a space beyond which the graph is used
     */
    VectorSearch(SpaceSearcher searcher, Entry sort, String embedder, float[] question, int mostCompared) {
        this.searcher = searcher;
        this.sort = sort;
        this.embedder = embedder;
        this.question = question;
        this.mostCompared = mostCompared;
    }

    /** The cosines with vectors that a passage keeps of its sentences; none where they are of another embedder. */
    List<Double> cosines(Document passage) {
        BytesRef packed = passage.getBinaryValue(Fields.meaningOfSentences(embedder));
        return packed == null ? List.of() : SmallVectors.cosines(packed, question);
    }

    /** The nearest entries with their cosines; of what the filter lets through, where there is one. */
    Map<Integer, Double> nearest(Optional<Query> filter, Set<String> documents, int most) throws IOException {
        Query wanted = searcher.walled(sort, filter.orElse(searcher.every(sort)), documents);
        boolean all = filter.isEmpty() && documents.isEmpty() && searcher.isAlone();
        int[] entries = searcher.size(sort) <= mostCompared
                ? searcher.all(wanted)
                : neighbours(all ? Optional.empty() : Optional.of(wanted), most);
        return Best.of(entries, cosines(entries), most);
    }

    private String field() {
        return Fields.meaning(sort, embedder);
    }

    /** Of those wanted, or of all that have such a vector: which those are, Lucene finds out by going through every one. */
    private int[] neighbours(Optional<Query> wanted, int most) throws IOException {
        int asked = Math.max(LEAST_ASKED, most);
        Query near = wanted.map(these -> new KnnFloatVectorQuery(field(), question, asked, these))
                .orElseGet(() -> new KnnFloatVectorQuery(field(), question, asked));
        ScoreDoc[] hits = searcher.search(near, asked).scoreDocs;
        return Stream.of(hits).mapToInt(hit -> hit.doc).sorted().toArray();
    }

    /** The cosine of one entry, where it has a vector. */
    OptionalDouble cosine(int entry) throws IOException {
        double cosine = cosines(new int[] {entry})[0];
        return Double.isNaN(cosine) ? OptionalDouble.empty() : OptionalDouble.of(cosine);
    }

    /** The cosines of the entries, which must be in ascending order; no number where one has no vector. */
    double[] cosines(int[] entries) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        double[] cosines =
                IntStream.of(entries).mapToDouble(entry -> Double.NaN).toArray();
        int i = 0;
        while (i < entries.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entries[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field());
            DocIndexIterator place = vectors == null ? null : vectors.iterator();
            for (; i < entries.length && entries[i] < end; i++) {
                if (vectors != null && place != null && reaches(place, entries[i] - leaf.docBase)) {
                    cosines[i] = VectorUtil.dotProduct(vectors.vectorValue(place.index()), question);
                }
            }
        }
        return cosines;
    }

    private static boolean reaches(DocIndexIterator place, int entry) throws IOException {
        return (place.docID() < entry ? place.advance(entry) : place.docID()) == entry;
    }
}
