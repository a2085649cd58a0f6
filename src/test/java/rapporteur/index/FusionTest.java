package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {
    private static final Map<String, Double> WORDS = Map.of("a", 8.0, "b", 6.0, "c", 4.0);
    private static final Map<String, Double> MEANING = Map.of("b", 0.9, "d", 0.7, "e", 0.5);
    private static final Map<String, Double> COSINES = Map.of("a", 0.6, "b", 0.9, "c", 0.1, "d", 0.7, "e", 0.5);

    @Test
    void eachListIsStretchedAndWeighed() {
        assertThat(new Fusion(0.25).scores(WORDS, MEANING, COSINES))
                .containsOnly(
                        entry("a", 0.75 * 1 + 0.25 * fraction(0.6)),
                        entry("b", 0.75 * 0.5 + 0.25 * 1),
                        entry("c", 0.0),
                        entry("d", 0.25 * fraction(0.7)),
                        entry("e", 0.0));
    }

    @Test
    void whatHasNoVectorYetCountsByItsWords() {
        assertThat(new Fusion(0.5).scores(WORDS, MEANING, MEANING)).containsEntry("a", 1.0);
    }

    @Test
    void theOnlyOneFoundIsTheBest() {
        assertThat(new Fusion(0.5).scores(Map.of("a", 2.0), Map.of("a", 0.4), Map.of("a", 0.4)))
                .containsExactly(entry("a", 1.0));
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(new Fusion(0.5).scores(Map.of(), Map.of(), Map.of())).isEmpty();
    }

    private static double fraction(double cosine) {
        return (cosine - 0.5) / (0.9 - 0.5);
    }
}
