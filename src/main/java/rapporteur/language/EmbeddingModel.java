package rapporteur.language;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Two models for English in whole numbers of eight bits, laid end to end: BGE small 1.5 (Xiao et al. 2023) and all-MiniLM-L6-v2
 * (Reimers and Gurevych 2019; Wang et al. 2020), 384 dimensions each, so that a cosine is a mean of what both say, in which the
 * first counts thrice. They learned from different texts and err differently: by both, more sentences that answer are found, and
 * with more of the second, fewer passages. Texts go in one at a time on one thread each, which costs least, but short ones: of
 * them many of one length together cost half.
 */
final class EmbeddingModel implements Embedder, AutoCloseable {
    /** In word pieces. */
    private static final int LONGEST_TEXT = 512;

    /** Short texts in one run of the models; more bring no more. */
    private static final int TOGETHER = 16;

    private static final String SILENCE = "ORT_DISABLE_TELEMETRY";

    private final WordPieces wordPieces;
    private final List<Part> parts;
    private final String fingerprint;
    /** Read by all who run the models, written by who closes them: the runtime would use what it has freed. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();

    /** @param share of the cosine, from 0 to 1 */
    private record Part(Transformer transformer, double share) {
        static Part of(InputStream file, Transformer.Pooling pooling, double share) throws IOException, OrtException {
            try (InputStream model = file) {
                return new Part(new Transformer(model.readAllBytes(), pooling), share);
            }
        }
    }

    private EmbeddingModel(WordPieces wordPieces, List<Part> parts, String fingerprint) {
        this.wordPieces = wordPieces;
        this.parts = parts;
        this.fingerprint = fingerprint;
    }

    /** @throws LinkageError where the runtime has no library for this machine, or may not load it */
    static EmbeddingModel load(EmbeddingFiles files) throws IOException, OrtException {
        requireSilence(System.getenv());
        return new EmbeddingModel(
                new WordPieces(files.vocabulary()),
                List.of(
                        Part.of(files.model(EmbeddingFiles.BGE), Transformer.Pooling.FIRST, 0.75),
                        Part.of(files.model(EmbeddingFiles.MINI_LM), Transformer.Pooling.MEAN, 0.25)),
                files.fingerprint());
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
        float[][] vectors = new float[texts.size()][0];
        inUse.readLock().lock();
        try {
            for (Part part : parts) {
                List<float[]> further = part.transformer.run(texts);
                for (int text = 0; text < vectors.length; text++) {
                    vectors[text] = joined(vectors[text], further.get(text), Math.sqrt(part.share));
                }
            }
        } finally {
            inUse.readLock().unlock();
        }
        return List.of(vectors);
    }

    private static float[] joined(float[] vector, float[] further, double length) {
        float[] joined = Arrays.copyOf(vector, vector.length + further.length);
        for (int i = 0; i < further.length; i++) {
            joined[vector.length + i] = (float) (further[i] * length);
        }
        return joined;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    /** Waits until nobody runs the models. */
    @Override
    public void close() throws OrtException {
        inUse.writeLock().lock();
        try {
            for (Part part : parts) {
                part.transformer.close();
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
