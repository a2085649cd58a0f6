package rapporteur.index.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Lucene's own form of an index but for two things. What is stored is compressed in pieces of a few thousand bytes: an answer reads
 * some thirty entries from all over the index, and taking apart pieces of Lucene's usual size took a fifth of its time. Vectors lie in
 * a graph of neighbours (Malkov and Yashunin 2018), with one bit for each number, which is enough to find many that are near (Gao and
 * Long 2024) in about half the time that eight bits take, and in full for comparing those. Public because Lucene finds it by its
 * name, among the services of the program.
 */
public final class IndexCodec extends FilterCodec {
    private static final int PIECE = 4 << 10;
    private static final int MOST_ENTRIES_OF_A_PIECE = 128;
    /** Of the index of pieces, as in Lucene. */
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            "RapporteurStored", new FromMemory(), PIECE, MOST_ENTRIES_OF_A_PIECE, BLOCK_SHIFT);

    public IndexCodec() {
        super("Rapporteur", new QuantizedVectors());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }

    private static final class QuantizedVectors extends Lucene104Codec {
        private final KnnVectorsFormat vectors = new Lucene104HnswScalarQuantizedVectorsFormat(
                ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE,
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH);

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return vectors;
        }
    }
}
