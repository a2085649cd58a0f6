package rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.index.Progress;
import rapporteur.index.Sample;
import rapporteur.index.Space;
import rapporteur.index.VectorUpdater;
import rapporteur.index.Writing;
import rapporteur.language.Embedder;

class VectorSearchTest {
    private static final int DOCUMENTS = 40;
    private static final int PARAGRAPHS = 50;
    private static final Embedder DIRECTIONS = new Directions();

    @TempDir
    Path folder;

    @Test
    void theGraphLeadsToTheNearestOfAllThatHaveNotBeenRemoved() throws IOException {
        index(Space.SHARED);
        try (LuceneIndex index = LuceneIndex.open(folder, "code", () -> Optional.of(DIRECTIONS), 0.5);
                Writing writing = index.writing(Space.SHARED)) {
            writing.remove("d2");
            writing.commit();
        }

        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            SpaceSearcher searcher = new SpaceSearcher(reader, Space.SHARED);
            for (int i = 0; i < 20; i++) {
                float[] question = DIRECTIONS.embed("question " + i);

                Map<Integer, Double> exact = nearest(searcher, question, Integer.MAX_VALUE, Set.of());
                Map<Integer, Double> byGraph = nearest(searcher, question, 0, Set.of());

                assertThat(byGraph).hasSize(10).isEqualTo(exact);
            }
        }
    }

    @Test
    void theGraphKeepsToTheNamedDocuments() throws IOException {
        index(Space.SHARED);

        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            SpaceSearcher searcher = new SpaceSearcher(reader, Space.SHARED);
            float[] question = DIRECTIONS.embed("question");

            assertThat(nearest(searcher, question, 0, Set.of("d3")))
                    .hasSize(10)
                    .isEqualTo(nearest(searcher, question, Integer.MAX_VALUE, Set.of("d3")));
            assertThat(nearest(searcher, question, 0, Set.of("no-such"))).isEmpty();
        }
    }

    @Test
    void theGraphLeadsIntoNoOtherSpace() throws IOException {
        index(Space.SHARED);
        index(new Space("guild-1"));

        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            SpaceSearcher searcher = new SpaceSearcher(reader, Space.SHARED);
            float[] question = DIRECTIONS.embed("question");

            assertThat(nearest(searcher, question, 0, Set.of()))
                    .hasSize(10)
                    .isEqualTo(nearest(searcher, question, Integer.MAX_VALUE, Set.of()));
        }
    }

    @Test
    void smallVectorsKeepTheirCosines() {
        List<float[]> vectors =
                List.of(DIRECTIONS.embed("one"), DIRECTIONS.embed("two"), new float[Directions.DIMENSIONS]);
        float[] other = DIRECTIONS.embed("other");

        List<Double> cosines = SmallVectors.cosines(SmallVectors.packed(vectors), other);

        assertThat(cosines).hasSize(3);
        for (int i = 0; i < cosines.size(); i++) {
            assertThat(cosines.get(i)).isCloseTo(Embedder.cosine(vectors.get(i), other), within(0.01));
        }
        assertThat(SmallVectors.cosines(SmallVectors.packed(List.of()), other)).isEmpty();
    }

    private static Map<Integer, Double> nearest(
            SpaceSearcher searcher, float[] question, int mostCompared, Set<String> documents) throws IOException {
        return new VectorSearch(searcher, Entry.PASSAGE, DIRECTIONS.fingerprint(), question, mostCompared)
                .nearest(Optional.empty(), documents, 10);
    }

    private void index(Space space) {
        try (LuceneIndex index = LuceneIndex.open(folder, "code", () -> Optional.of(DIRECTIONS), 0.5)) {
            List<Sample> samples = new ArrayList<>();
            for (int document = 0; document < DOCUMENTS; document++) {
                String[] paragraphs = new String[PARAGRAPHS];
                for (int i = 0; i < PARAGRAPHS; i++) {
                    paragraphs[i] = "Paragraph " + i + " of document " + document + ".";
                }
                samples.add(Sample.of("d" + document, paragraphs));
            }
            Sample.put(index, space, samples.toArray(Sample[]::new));
            new VectorUpdater(index, space, () -> Optional.of(DIRECTIONS)).update(Progress.SILENT);
        }
    }

    /** Every text lies in a direction of its own, the same each time. */
    private static final class Directions implements Embedder {
        static final int DIMENSIONS = 24;

        @Override
        public float[] embed(String text) {
            Random random = new Random(text.hashCode());
            double[] direction = random.doubles(DIMENSIONS, -1, 1).toArray();
            double length = 0;
            for (double number : direction) {
                length += number * number;
            }
            float[] vector = new float[DIMENSIONS];
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] = (float) (direction[i] / Math.sqrt(length));
            }
            return vector;
        }

        @Override
        public String fingerprint() {
            return "directions";
        }
    }
}
