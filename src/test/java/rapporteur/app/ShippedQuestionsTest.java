package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the program answers the project's own questions about the shipped corpus. The floors only ever rise. */
class ShippedQuestionsTest {
    private static final String QUESTIONS = "src/test/resources/questions/us-china";

    private static JsonNode figures;

    @BeforeAll
    static void askAll(@TempDir Path data) {
        Program program = new Program(Program.SHIPPED_CORPUS, data, Program.SHIPPED_CONFIG);
        figures = program.run("evaluate", "--json", QUESTIONS).json().getFirst();
    }

    @Test
    void everythingQuotedStandsInItsDocument() {
        assertThat(percent("grounded")).as("%s", figures).isEqualTo(100);
        assertThat(percent("verbatim")).as("%s", figures).isEqualTo(100);
    }

    @Test
    void answersAreRightAndCited() {
        assertThat(percent("right and cited")).as("%s", figures).isGreaterThanOrEqualTo(66);
    }

    @Test
    void whatTheCorpusAnswersIsSeldomDeclined() {
        assertThat(percent("abstention: answerable")).as("%s", figures).isGreaterThanOrEqualTo(88);
    }

    @Test
    void whatTheCorpusDoesNotSayIsOftenDeclined() {
        assertThat(percent("abstention: unanswerable")).as("%s", figures).isGreaterThanOrEqualTo(47);
    }

    @Test
    void questionsAreTakenForWhatTheyAre() {
        assertThat(percent("intent")).as("%s", figures).isGreaterThanOrEqualTo(74);
        assertThat(percent("chat handled")).as("%s", figures).isEqualTo(100);
    }

    private static double percent(String measure) {
        JsonNode share = figures.path("overall").path(measure);
        return 100.0 * share.path(0).asInt() / share.path(1).asInt();
    }
}
