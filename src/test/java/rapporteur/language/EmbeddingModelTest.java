package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddingModelTest {
    @Test
    void aRuntimeThatMayReportItsUseIsNotLoaded() {
        assertThatThrownBy(() -> EmbeddingModel.requireSilence(Map.of("ORT_DISABLE_TELEMETRY", "0")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("set ORT_DISABLE_TELEMETRY=1");
        assertThatCode(() -> EmbeddingModel.requireSilence(Map.of("ORT_DISABLE_TELEMETRY", "1")))
                .doesNotThrowAnyException();
    }
}
