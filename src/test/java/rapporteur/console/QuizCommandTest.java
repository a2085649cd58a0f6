package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

class QuizCommandTest {
    private final ToyWorkroom room = new ToyWorkroom();

    QuizCommandTest() {
        Proof proof = new Proof(Talks.DOCUMENT.id(), Talks.span(Talks.QUOTE));
        room.questions = List.of(
                new QuizItem(
                        "a1",
                        QuizItem.Kind.WHO_SAID,
                        "Who said: “We want 40 boats”?",
                        new Task.Choice(List.of("Leo Marsh", "Ana Ruiz"), 1),
                        List.of(proof),
                        List.of("Ana Ruiz"),
                        List.of("boats"),
                        0.25),
                new QuizItem(
                        "b2",
                        QuizItem.Kind.COMPLETE_QUOTATION,
                        "Complete what Ana Ruiz said:\n“We want 40 ____”",
                        new Task.Cloze("boats", List.of()),
                        List.of(proof),
                        List.of("Ana Ruiz"),
                        List.of(),
                        0.5));
    }

    @Test
    void questionsArePrintedWithTheRightAnswerMarkedTheProofAndTheCountsByKind() {
        Run run = Run.of(room, "quiz", "--generate");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("who said, difficulty 0.25 (a1)", "Who said: “We want 40 boats”?")
                .contains("    Leo Marsh\n", "  * Ana Ruiz\n", "  * boats\n")
                .contains("talks/fishing:\n  | \"We want 40 boats,\" Ruiz said.")
                .contains("2 questions about 1 document, 2.0 a document")
                .containsPattern("who said +1\ncomplete quotation +1");
    }

    @Test
    void questionsAreGivenAsJsonOneALine() {
        List<JsonNode> json = Run.of(room, "quiz", "--generate", "--json").json();

        assertThat(json).hasSize(2);
        assertThat(json.getFirst().path("kind").asText()).isEqualTo("who_said");
        assertThat(json.getFirst().path("answer").asText()).isEqualTo("Ana Ruiz");
        assertThat(json.getFirst().path("options")).hasSize(2);
        JsonNode proof = json.getFirst().path("proofs").path(0);
        assertThat(proof.path("document").asText()).isEqualTo("talks/fishing");
        assertThat(proof.path("text").asText()).isEqualTo(Talks.QUOTE);
        assertThat(json.getLast().path("answer").asText()).isEqualTo("boats");
    }
}
