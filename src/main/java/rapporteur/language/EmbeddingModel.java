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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * BGE small 1.5 for English (Xiao et al. 2023) in whole numbers of eight bits, run by ONNX Runtime: 384 dimensions; the vector of
 * a text is that of its opening mark. Texts go in one at a time on one thread each, which costs least, but short ones: of them many of
 * one length together cost half.
 */
final class EmbeddingModel implements Embedder, AutoCloseable {
    /** In word pieces. */
    private static final int LONGEST_TEXT = 512;

    /** Short texts in one run of the model; more bring no more. */
    private static final int TOGETHER = 16;

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
        return run(List.of(wordPieces.of(text, LONGEST_TEXT))).getFirst();
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        Map<Integer, List<Integer>> byLength = new TreeMap<>();
        List<long[]> pieces =
                texts.stream().map(text -> wordPieces.of(text, LONGEST_TEXT)).toList();
        for (int i = 0; i < pieces.size(); i++) {
            byLength.computeIfAbsent(pieces.get(i).length, unused -> new ArrayList<>())
                    .add(i);
        }

        float[][] vectors = new float[texts.size()][];
        for (List<Integer> alike : byLength.values()) {
            for (int from = 0; from < alike.size(); from += TOGETHER) {
                List<Integer> group = alike.subList(from, Math.min(from + TOGETHER, alike.size()));
                List<float[]> found = run(group.stream().map(pieces::get).toList());
                for (int i = 0; i < group.size(); i++) {
                    vectors[group.get(i)] = found.get(i);
                }
            }
        }
        return List.of(vectors);
    }

    /** @param texts the word pieces of each, all of one length */
    private List<float[]> run(List<long[]> texts) {
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
            List<float[]> first = new ArrayList<>();
            for (int text = 0; text < texts.size(); text++) {
                float[] vector = new float[dimensions];
                all.get(Math.toIntExact(text * shape[1] * dimensions), vector);
                first.add(ofUnitLength(vector));
            }
            return first;
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be run: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(runtime, LongBuffer.wrap(numbers), shape);
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
