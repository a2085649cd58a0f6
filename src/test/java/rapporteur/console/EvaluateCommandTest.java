package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.question.Intent;

class EvaluateCommandTest {
    @TempDir
    private Path set;

    @BeforeEach
    void writeASet() throws IOException {
        Files.createDirectory(set.resolve("corpus"));
        Files.writeString(set.resolve("corpus/fishing.txt"), Talks.TEXT);
        Files.writeString(set.resolve("questions.jsonl"), """
                {"id": "q1", "question": "what did Ruiz say", "intent": "what-said", "answerable": true, "answer_all": [["Ruiz"]], "evidence": [{"document": "fishing", "text": "\\"We want 40 boats,\\" Ruiz said."}]}
                {"id": "q2", "question": "what did Marsh say", "intent": "what-said", "answerable": true, "answer_all": [["Marsh"]], "evidence": []}
                {"id": "q3", "question": "who owns the moon", "intent": "fact", "answerable": false, "conversation": "c"}
                {"id": "q4", "question": "hello", "intent": "greeting", "answerable": true}
                """);
    }

    @Test
    void figuresAreGivenOverallAndByIntent() {
        JsonNode json = Run.of("evaluate", "--json", set.toString()).onlyJson();

        assertThat(json.path("overall").path("right").toString()).isEqualTo("[1,2]");
        assertThat(json.path("overall").path("cited").toString()).isEqualTo("[2,2]");
        assertThat(json.path("overall").path("abstention: unanswerable").toString())
                .isEqualTo("[1,1]");
        assertThat(json.path("overall").path("chat handled").toString()).isEqualTo("[1,1]");
        assertThat(json.path("overall").path("grounded").toString()).isEqualTo("[2,2]");
        assertThat(json.path("per_intent").path("what-said").path("n").asInt()).isEqualTo(2);
        assertThat(json.path("failures").toString()).isEqualTo("[{\"id\":\"q2\",\"why\":[\"lacks Marsh\"]}]");
        assertThat(json.path("millis").has("p99")).isTrue();
    }

    @Test
    void theFileOfQuestionsStandsForItsSet() {
        Run run = Run.of("evaluate", set.resolve("questions.jsonl").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("4 questions")
                .containsPattern("right +50.0% +1/2")
                .contains("median");
    }

    @Test
    void failuresSayWhatIsMissing() {
        assertThat(Run.of("evaluate", "--failures", set.toString()).out())
                .contains("FAIL q2 [what-said] what did Marsh say")
                .contains("why: lacks Marsh")
                .contains("got: Ana Ruiz")
                .contains("intent q3")
                .doesNotContain("FAIL q1");
    }

    @Test
    void theSetsOwnCorpusIsAskedWithDataThatIsGoneAfterwards() {
        ToyWorkroom room = new ToyWorkroom();
        Run.of(room, "evaluate", set.toString(), "--config", "mine");

        assertThat(room.folders.corpus()).isEqualTo(set.resolve("corpus"));
        assertThat(room.folders.config()).isEqualTo(Path.of("mine"));
        assertThat(room.folders.data()).doesNotExist().isNotEqualTo(Path.of("data"));
        assertThat(room.done).containsExactly("updated", "embedded", "closed");
    }

    @Test
    void aSetWithoutDocumentsIsAboutTheCorpus(@TempDir Path corpus) throws IOException {
        Files.delete(set.resolve("corpus/fishing.txt"));
        Files.delete(set.resolve("corpus"));
        Files.createDirectory(corpus.resolve("talks"));
        Files.writeString(corpus.resolve("talks/fishing.md"), Talks.TEXT);
        ToyWorkroom room = new ToyWorkroom();
        Run run = Run.of(room, "evaluate", set.toString(), "--corpus", corpus.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("cited +100.0% +2/2");
        assertThat(room.folders.corpus()).isEqualTo(corpus);
    }

    @Test
    void aSetIsQuestionsAndDocuments() throws IOException {
        assertThat(Run.of("evaluate").exitCode()).isEqualTo(2);
        assertThat(Run.of("evaluate", "nowhere").err()).contains("There are no questions in nowhere.");

        Files.delete(set.resolve("corpus/fishing.txt"));
        Run run = Run.of("evaluate", set.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no .txt or .md files");
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        Files.writeString(set.resolve("questions.jsonl"), "\n{\"id\": 1}\n");

        assertThat(Run.of("evaluate", set.toString()).err()).contains("line 2 has no \"question\"");
    }

    @Test
    void aSetMayHaveMinutesInPlaceOfQuestions() throws IOException {
        Files.delete(set.resolve("questions.jsonl"));
        Files.writeString(set.resolve("minutes.jsonl"), """
                {"document": "fishing"}
                {"statement": "\\"We want 40 boats,\\"", "speaker": "Ana Ruiz", "as": "Ruiz", "cue": "said"}
                {"topic": "boats"}
                """);
        ToyWorkroom room = new ToyWorkroom();
        Run run = Run.of(room, "evaluate", "--failures", set.toString());
        assertThat(run.err()).isEmpty();

        assertThat(run.out())
                .contains("1 document")
                .containsPattern("direct +1 +1 +100.0% +100.0%")
                .containsPattern("stance +100.0% +1/1")
                .contains("missed topic: boats")
                .contains("extra topic: Fishing");
        assertThat(room.done).containsExactly("closed");
        JsonNode json = Run.of("evaluate", "--json", set.toString()).onlyJson();
        assertThat(json.path("agreement").path("direct").path("joint f1").asDouble())
                .isEqualTo(1);
        assertThat(json.path("failures").get(0).path("kind").asText()).isEqualTo("extra");
    }

    @Test
    void kindsOfMessagesAreCrossValidatedAndTriedOnAFile(@TempDir Path config) throws IOException {
        Files.createDirectory(config.resolve("intents"));
        for (Intent intent : Intent.values()) {
            String word = intent.toString().replace("-", "");
            StringBuilder phrases = new StringBuilder();
            for (int i = 0; i < 24; i++) {
                phrases.append(word).append(" number ").append((char) ('a' + i)).append('\n');
            }
            Files.writeString(
                    config.resolve("intents").resolve(intent + ".txt"), phrases + "whatsaid in the wrong file\n");
        }
        Path file = Files.writeString(set.resolve("phrases.jsonl"), """
                {"id": "p1", "question": "cases number one", "intent": "cases"}
                {"id": "p2", "question": "quiz number one", "intent": "thanks"}
                """);

        Run run = Run.of("evaluate", "--intents", file.toString(), "--config", config.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("cross-validated, each register or block left out in turn")
                .containsPattern("phrases.jsonl, by the training phrases\\s+accuracy 50.0% 1/2")
                .containsPattern("thanks +as quiz +1")
                .contains("when.txt, line 25: \"whatsaid in the wrong file\" looks like what-said");
    }

    @Test
    void aKindThatThereIsNotIsNamed() throws IOException {
        Path file = Files.writeString(
                set.resolve("phrases.jsonl"), "{\"id\": \"p1\", \"question\": \"x\", \"intent\": \"gossip\"}");

        Run run = Run.of("evaluate", "--intents", file.toString(), "--config", "config");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("p1").contains("gossip").contains("who-said");
    }
}
