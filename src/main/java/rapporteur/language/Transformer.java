package rapporteur.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A BERT encoder (Devlin et al. 2019), run by ONNX Runtime on the thread of whoever calls. Safe for use by many threads. */
final class Transformer implements AutoCloseable {
    private final OrtEnvironment runtime = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Pooling pooling;

    /** Of which pieces' vectors the vector of a text is made, as the model was trained. */
    enum Pooling {
        /** The opening mark's. */
        FIRST,
        /** The mean of all. */
        MEAN;

        private int pieces(int length) {
            return this == FIRST ? 1 : length;
        }
    }

    Transformer(byte[] model, Pooling pooling) throws OrtException {
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(ExecutionMode.SEQUENTIAL);
            this.session = runtime.createSession(model, options);
        }
        this.pooling = pooling;
    }

    /**
     * The vectors of texts, of unit length.
     *
     * @param texts the word pieces of each, all of one length
     */
    List<float[]> run(List<long[]> texts) {
        long[] shape = {texts.size(), texts.getFirst().length};
        LongBuffer pieces = LongBuffer.allocate(Math.toIntExact(shape[0] * shape[1]));
        texts.forEach(pieces::put);
        long[] attention = new long[pieces.capacity()];
        Arrays.fill(attention, 1);

        try (OnnxTensor ids = tensor(pieces.array(), shape);
                OnnxTensor mask = tensor(attention, shape);
                OnnxTensor types = tensor(new long[pieces.capacity()], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            OnnxTensor pieceVectors = (OnnxTensor) result.get(0);
            int dimensions = Math.toIntExact(pieceVectors.getInfo().getShape()[2]);
            FloatBuffer all = pieceVectors.getFloatBuffer();
            List<float[]> vectors = new ArrayList<>();
            for (long[] text : texts) {
                all.position(vectors.size() * text.length * dimensions);
                vectors.add(pooled(all, pooling.pieces(text.length), dimensions));
            }
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be run: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(runtime, LongBuffer.wrap(numbers), shape);
    }

    /** The direction of the sum of the next so many vectors, which is that of their mean. */
    private static float[] pooled(FloatBuffer vectors, int pieces, int dimensions) {
        float[] sum = new float[dimensions];
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < dimensions; i++) {
                sum[i] += vectors.get();
            }
        }
        double length = Math.sqrt(Embedder.cosine(sum, sum));
        for (int i = 0; i < dimensions; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
