package rapporteur.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * BGE small 1.5 for English (Xiao et al. 2023) in whole numbers of eight bits, run by ONNX Runtime: 384 dimensions; the vector of
 * a text is that of its opening mark. Texts go in one at a time on one thread each, which costs least.
 */
final class EmbeddingModel implements Embedder, AutoCloseable {
    /** In word pieces. */
    private static final int LONGEST_TEXT = 512;

    private static final String SILENCE = "ORT_DISABLE_TELEMETRY";

    private final WordPieces wordPieces;
    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final String fingerprint;

    private EmbeddingModel(WordPieces wordPieces, OrtEnvironment runtime, OrtSession session, String fingerprint) {
        this.wordPieces = wordPieces;
        this.runtime = runtime;
        this.session = session;
        this.fingerprint = fingerprint;
    }

    /** @throws LinkageError where the runtime has no library for this machine, or may not load it */
    static EmbeddingModel load(EmbeddingFiles files) throws IOException, OrtException {
        requireSilence(System.getenv());
        OrtEnvironment runtime = OrtEnvironment.getEnvironment();
        try (SessionOptions options = new SessionOptions();
                InputStream model = files.model()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(ExecutionMode.SEQUENTIAL);
            OrtSession session = runtime.createSession(model.readAllBytes(), options);
            return new EmbeddingModel(new WordPieces(files.vocabulary()), runtime, session, files.fingerprint());
        }
    }

    /** The runtime reports its use to its makers as soon as it is loaded, unless the environment forbids it. */
    static void requireSilence(Map<String, String> environment) throws IOException {
        if (!"1".equals(environment.get(SILENCE))) {
            throw new IOException("its runtime would report its use over the network; start with ./rapporteur, or set "
                    + SILENCE + "=1");
        }
    }

    @Override
    public float[] embed(String text) {
        long[] pieces = wordPieces.of(text, LONGEST_TEXT);
        long[] attention = new long[pieces.length];
        Arrays.fill(attention, 1);

        try (OnnxTensor ids = row(pieces);
                OnnxTensor mask = row(attention);
                OnnxTensor types = row(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            OnnxTensor pieceVectors = (OnnxTensor) result.get(0);
            long dimensions = pieceVectors.getInfo().getShape()[2];
            FloatBuffer all = pieceVectors.getFloatBuffer();
            float[] first = new float[Math.toIntExact(dimensions)];
            all.get(first);
            return ofUnitLength(first);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be run: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(runtime, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static float[] ofUnitLength(float[] vector) {
        double length = Math.sqrt(Embedder.cosine(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
