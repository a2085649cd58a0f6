package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;

/** Which figures of other documents contradict the first figure of one. */
class DiscrepanciesTest {
    private static final MinuteTaker TAKER = new MinuteTaker(Language.load(), new DateFinder());
    private static final String BOATS =
            "The storm sank 14 fishing boats in the harbor of Karst on Thursday, the harbor board said.";

    private final LuceneIndex index;

    DiscrepanciesTest(@TempDir Path folder) {
        index = LuceneIndex.open(folder, "test");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anotherNumberOfTheSameThingsContradicts() {
        assertThat(contradicting(BOATS, "Fishermen in Karst said the storm had sunk 21 fishing boats."))
                .containsExactly("21");
    }

    @Test
    void anotherSumForTheSameThingContradicts() {
        assertThat(contradicting(
                        "The state will pay $3 million for the repair of the pier.",
                        "The repair of the pier will cost the state $5 million, the guild said."))
                .containsExactly("$5 million");
    }

    @Test
    void eachNumberIsToldOnce() {
        assertThat(contradicting(
                        BOATS,
                        "The storm sank 21 fishing boats in Karst.",
                        "In Karst the storm sank 21 fishing boats.",
                        "The storm sank 30 fishing boats in Karst."))
                .containsExactlyInAnyOrder("21", "30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm sank 14 fishing boats in Karst.",
                "The storm sank 21 fishing boats in Veria.",
                "The storm sank 21 fishing boats in Karst in 1994.",
                "The storm hurt 21 people in Karst.",
                "Karst has room for 21 fishing boats.",
                "The storm sank fishing boats in Karst for $21 million."
            })
    void theSameNumberAndAnotherThingDoNot(String sentence) {
        assertThat(contradicting(BOATS, sentence)).isEmpty();
    }

    @Test
    void aNumberThatIsOnlyRoundedDoesNot() {
        assertThat(contradicting(
                        "The repair of the pier cost the state $6.43 million.",
                        "The state paid $6.4 million for the repair of the pier."))
                .isEmpty();
    }

    /** What contradicts the first figure of the first text, in texts of 2018. */
    private List<String> contradicting(String... texts) {
        try (Writing writing = index.writing(Space.SHARED)) {
            for (int i = 0; i < texts.length; i++) {
                byte[] bytes = ("---\ntitle: The weather\ndate: 2018-03-02\n---\n" + texts[i])
                        .getBytes(StandardCharsets.UTF_8);
                Document document = new DocumentReader().read("text-" + i, bytes, LocalDate.EPOCH);
                writing.put(document, TAKER.take(document));
            }
            writing.commit();
        }
        try (Reading reading = index.reading(Space.SHARED)) {
            FoundFigure claim = new FoundFigure(
                    reading.document("text-0").orElseThrow(),
                    reading.minutes("text-0").orElseThrow().figures().getFirst());
            return new Discrepancies(reading)
                    .with(claim).stream()
                            .map(found -> found.document().text(found.figure().words()))
                            .toList();
        }
    }
}
