package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.Span;

class CitationTest {
    private static Citation of(String words, String text) throws Exception {
        Document document =
                new DocumentReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2024, 3, 4));
        int start = document.text().indexOf(words);
        return new Citation(1, document, new Span(start, start + words.length()));
    }

    @Test
    void whatCameWithItsTimeIsCitedWithIt() throws Exception {
        String text = "Ana Ruiz: The harbour stays open. Nobody closes it. [00:00:01]\n\nTom Vale: No. [01:00:05]\n";

        assertThat(of("The harbour stays open.", text).time()).contains("00:00:01");
        assertThat(of("No.", text).time()).contains("01:00:05");
    }

    @Test
    void otherTextsHaveNoTimes() throws Exception {
        assertThat(of("The harbour", "The harbour [12] stays open.\n").time()).isEmpty();
    }
}
