package rapporteur.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import rapporteur.index.Space;

/** Stands for the documents of a space as they are: the sum of a number for each, in whichever order they were indexed. */
final class Edition {
    private Edition() {}

    static String of(SpaceSearcher searcher, Space space) throws IOException {
        long sum = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(Entry.DOCUMENT.within(space), PostingsEnum.NONE);
            sum += documents == null ? 0 : sum(documents, leaf);
        }
        return Long.toHexString(sum);
    }

    private static long sum(PostingsEnum documents, LeafReaderContext leaf) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.EDITION);
        Bits live = leaf.reader().getLiveDocs();
        long sum = 0;
        for (int entry = documents.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = documents.nextDoc()) {
            if ((live == null || live.get(entry)) && numbers.advanceExact(entry)) {
                sum += numbers.longValue();
            }
        }
        return sum;
    }
}
