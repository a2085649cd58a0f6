package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EmbeddingModelTest {
    @Test
    void shortTextsTogetherGetTheVectorsOfEachAlone() throws Exception {
        List<String> texts =
                List.of("who said that", "when were they held", "thank you", "who said it", "where was it");

        try (EmbeddingModel model = EmbeddingModel.load(new EmbeddingFiles())) {
            List<float[]> together = model.embedAll(texts);

            for (int i = 0; i < texts.size(); i++) {
                assertThat(Embedder.cosine(together.get(i), model.embed(texts.get(i))))
                        .as(texts.get(i))
                        .isGreaterThan(0.98);
            }
        }
    }

    @Test
    void whoeverEmbedsWhileItIsClosedGetsTheVectorOrIsToldThatItIsClosed() throws Exception {
        EmbeddingModel model = EmbeddingModel.load(new EmbeddingFiles());
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> embedding = CompletableFuture.runAsync(() -> {
            while (true) {
                assertThat(model.embed("When were the talks held?")).isNotEmpty();
                begun.countDown();
            }
        });
        begun.await();

        model.close();

        assertThatThrownBy(embedding::get).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void bothModelsKnowTheSameWordPieces() throws Exception {
        EmbeddingFiles files = new EmbeddingFiles();

        assertThat(files.vocabulary(EmbeddingFiles.MINI_LM)).isEqualTo(files.vocabulary());
    }

    @Test
    void aRuntimeThatMayReportItsUseIsNotLoaded() {
        assertThatThrownBy(() -> EmbeddingModel.requireSilence(Map.of("ORT_DISABLE_TELEMETRY", "0")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("set ORT_DISABLE_TELEMETRY=1");
        assertThatCode(() -> EmbeddingModel.requireSilence(Map.of("ORT_DISABLE_TELEMETRY", "1")))
                .doesNotThrowAnyException();
    }
}
