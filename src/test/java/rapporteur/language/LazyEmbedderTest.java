package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LazyEmbedderTest {
    private static final LazyEmbedder SHIPPED = LazyEmbedder.shipped(true);

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    @Test
    void vectorsHaveUnitLength() {
        float[] vector = embed("The envoys met in Geneva.");

        assertThat(vector).hasSize(768);
        assertThat(Embedder.cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void whatMeansTheSameLiesNearer() {
        float[] question = embed("How much did the trawler crews get?");
        double told = Embedder.cosine(question, embed("Fishermen were paid two million crowns in compensation."));
        double untold = Embedder.cosine(question, embed("The opera house opens again in spring."));

        assertThat(told).isGreaterThan(untold + 0.1);
    }

    @Test
    void aTextWithoutWordsHasAVector() {
        assertThat(embed("")).hasSize(768);
    }

    @Test
    void aTextBeyondWhatTheModelReadsIsCut() {
        assertThat(embed("treaty ".repeat(600))).isEqualTo(embed("treaty ".repeat(9000)));
    }

    @Test
    void manyThreadsGetTheSameVectors() {
        float[] alone = embed("The ferry talks broke off.");

        List<float[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(each -> embed("The ferry talks broke off."))
                .toList();

        assertThat(together).allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }

    @Test
    void theFingerprintIsKnownWithoutLoadingAnything() throws IOException {
        String fingerprint = new EmbeddingFiles().fingerprint();

        assertThat(fingerprint).matches("2(-[0-9a-f]+){4}-\\d+\\.\\d+\\.\\d+");
        assertThat(SHIPPED.get().orElseThrow().fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void whoeverCannotWaitDoesWithout() {
        try (LazyEmbedder lazy = LazyEmbedder.shipped(true)) {
            assertThat(lazy.ifLoaded()).isEmpty();

            Embedder loaded = lazy.get().orElseThrow();

            assertThat(lazy.ifLoaded()).containsSame(loaded);
        }
    }

    @Test
    void switchedOffThereIsNone() {
        try (LazyEmbedder off = LazyEmbedder.shipped(false)) {
            assertThat(off.get()).isEmpty();
        }
    }

    @Test
    void whereTheNativeLibraryCannotBeLoadedThereIsNoneAndNobodyTriesAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (LazyEmbedder broken = new LazyEmbedder(true, () -> {
            tries.incrementAndGet();
            throw new UnsatisfiedLinkError("no library for this machine");
        })) {
            assertThat(broken.get()).isEmpty();
            assertThat(broken.get()).isEmpty();
        }
        assertThat(tries).hasValue(1);
    }

    @Test
    void whatIsClosedGivesNothing() {
        LazyEmbedder closed = LazyEmbedder.shipped(true);
        closed.get();
        closed.close();

        assertThat(closed.get()).isEmpty();
    }

    private static float[] embed(String text) {
        return SHIPPED.get().orElseThrow().embed(text);
    }
}
