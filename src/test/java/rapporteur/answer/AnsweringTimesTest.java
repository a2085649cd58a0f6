package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rapporteur.question.Stage;

class AnsweringTimesTest {
    private final AnsweringTimes times = new AnsweringTimes();

    @Test
    void mediansAndPercentilesAreToldOfAllAndOfEachStage() {
        for (int i = 1; i <= 100; i++) {
            times.add(Map.of(Stage.RETRIEVAL, (double) i, Stage.EVIDENCE, 1.0));
        }

        assertThat(times.news().orElseThrow())
                .startsWith("answered=100 all_p50_ms=52.00 all_p99_ms=101.00 ")
                .contains(" retrieval_p50_ms=51.00 retrieval_p99_ms=100.00 evidence_p50_ms=1.00 ")
                .contains(" wording_p50_ms=0.00 ");
    }

    @Test
    void onlyTheLastThousandCount() {
        times.add(Map.of(Stage.INTENT, 5_000.0));
        for (int i = 0; i < 1_000; i++) {
            times.add(Map.of(Stage.INTENT, 1.0));
        }

        assertThat(times.news().orElseThrow()).startsWith("answered=1001 ").contains("intent_p99_ms=1.00");
    }

    @Test
    void nothingIsToldWhereNothingWasAsked() {
        assertThat(times.news()).isEmpty();

        times.add(new Trace());

        assertThat(times.news()).isPresent();
        assertThat(times.news()).isEmpty();
    }
}
