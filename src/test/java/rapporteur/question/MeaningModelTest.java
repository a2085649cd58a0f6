package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeaningModelTest {
    private final List<float[]> vectors = new ArrayList<>();
    private final List<Intent> intents = new ArrayList<>();

    /** Every kind around a place of its own, and stretched along a direction that says nothing. */
    @BeforeEach
    void scatter() {
        Random random = new Random(7);
        for (Intent intent : Intent.values()) {
            for (int i = 0; i < 20; i++) {
                vectors.add(vector(intent, 5 * random.nextGaussian(), 0.05 * random.nextGaussian()));
                intents.add(intent);
            }
        }
    }

    private static float[] vector(Intent intent, double stretch, double noise) {
        int kinds = Intent.values().length;
        float[] vector = new float[kinds + 2];
        vector[Scores.at(intent)] = 10;
        vector[kinds] = (float) stretch;
        vector[kinds + 1] = (float) noise;
        return vector;
    }

    @Test
    void whatVariesWithinAKindIsNotMistakenForAnother() {
        double[] probabilities = MeaningModel.train(vectors, intents)
                .score(vector(Intent.WHEN, -9, 0))
                .probabilities(1);

        assertThat(probabilities[Scores.at(Intent.WHEN)]).isGreaterThan(0.5);
    }

    @Test
    void aKeptModelScoresAsBefore() throws IOException {
        MeaningModel model = MeaningModel.train(vectors, intents);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        MeaningModel kept = MeaningModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        float[] vector = vector(Intent.CASES, 0, 0);
        assertThat(kept.score(vector).probabilities(1))
                .containsExactly(model.score(vector).probabilities(1), within(1e-3));
    }

    @Test
    void equationsAreSolved() {
        double[][] factor = Cholesky.factor(new double[][] {{4, 0}, {2, 3}});

        assertThat(Cholesky.solve(factor, new double[] {10, 8}))
                .containsExactly(new double[] {1.75, 1.5}, within(1e-9));
    }
}
