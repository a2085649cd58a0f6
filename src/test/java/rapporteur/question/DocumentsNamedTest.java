package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.index.Index;
import rapporteur.index.Reading;
import rapporteur.index.Sample;
import rapporteur.index.Space;
import rapporteur.index.lucene.LuceneIndex;

class DocumentsNamedTest {
    private Index index;

    @BeforeEach
    void open(@TempDir Path folder) {
        index = LuceneIndex.open(folder, "test");
        put("piers", "The piers", LocalDate.of(2020, 4, 3));
        put("ferries", "A column on ferries", LocalDate.of(2021, 5, 1));
        put("fish", "The column", LocalDate.of(2021, 4, 1));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anArticleIsNamedByItsMonth() {
        assertThat(in("What does the April article say?")).containsExactlyInAnyOrder("piers", "fish");
        assertThat(in("Who is quoted in the article of May?")).containsExactly("ferries");
    }

    @Test
    void whatFitsAllDocumentsNamesNone() {
        assertThat(in("What does the article say?")).isEmpty();
        assertThat(in("What did they say?")).isEmpty();
    }

    @Test
    void aColumnIsNamedByItsTitle() {
        assertThat(in("What does the column say?")).containsExactlyInAnyOrder("ferries", "fish");
        assertThat(in("What does the April column say?")).containsExactly("fish");
        assertThat(in("What does the interview say?")).isEmpty();
    }

    @Test
    void wordsThatFitAHundredDocumentsNameNone() {
        for (int i = 0; i < 100; i++) {
            put("april-" + i, "Boats", LocalDate.of(1900 + i, 4, 1));
        }

        assertThat(in("What does the April article say?")).isEmpty();
        assertThat(in("What does the May article say?")).containsExactly("ferries");
    }

    private void put(String id, String title, LocalDate date) {
        Sample.put(index, Space.SHARED, new Sample(id, title, date, "Words."));
    }

    private Set<String> in(String message) {
        try (Reading reading = index.reading(Space.SHARED)) {
            return DocumentsNamed.in(message, reading);
        }
    }
}
