package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    @Test
    void anAnswerComesFirstAndItsProofUnderIt() {
        Run run = Run.of("ask", "who", "wants", "boats?");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith(Answers.FOUND, "", "[1] Fishing Talks Open, 2024-03-04, passage 3", "    | " + Talks.QUOTE)
                .contains("You could also ask:", "  What else did Ana Ruiz say?");
    }

    @Test
    void aRefusalNamesNearPassagesAsNoAnswer() {
        Run run = Run.of("ask", "who owns the moon");

        assertThat(run.out())
                .startsWith("The corpus doesn't say.")
                .contains("Nearest passages (not an answer):")
                .doesNotContain("[1]");
    }

    @Test
    void jsonHasTheFieldsOfTheContractInOrder() {
        JsonNode json = Run.of("ask", "--json", "who").onlyJson();

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "question",
                        "intent",
                        "confidence",
                        "abstained",
                        "answer",
                        "citations",
                        "suggestions",
                        "millis");
        assertThat(json.path("question").asText()).isEqualTo("who");
        assertThat(json.path("intent").asText()).isEqualTo("what-said");
        assertThat(json.path("confidence").asDouble()).isEqualTo(0.97);
        assertThat(json.path("abstained").asBoolean()).isFalse();
        assertThat(json.path("suggestions").get(0).asText()).isEqualTo("What else did Ana Ruiz say?");
    }

    @Test
    void citationsCountCodePoints() {
        JsonNode citation =
                Run.of("ask", "--json", "who").onlyJson().path("citations").get(0);

        assertThat(citation.fieldNames())
                .toIterable()
                .containsExactly("number", "document", "title", "date", "passage", "start", "end", "quote");
        int start = citation.path("start").asInt();
        int end = citation.path("end").asInt();
        int[] codePoints = Talks.TEXT.codePoints().toArray();
        assertThat(new String(codePoints, start, end - start)).isEqualTo(Talks.QUOTE);
        assertThat(citation.path("quote").asText()).isEqualTo(Talks.QUOTE);
        assertThat(citation.path("passage").asInt()).isEqualTo(3);
        assertThat(citation.path("date").asText()).isEqualTo("2024-03-04");
    }

    @Test
    void aRefusalHasNoCitationsInJson() {
        JsonNode json = Run.of("ask", "--json", "moon").onlyJson();

        assertThat(json.path("abstained").asBoolean()).isTrue();
        assertThat(json.path("citations").isArray()).isTrue();
        assertThat(json.path("citations")).isEmpty();
        assertThat(json.path("suggestions")).isEmpty();
    }

    @Test
    void smallTalkAbstainsFromNothing() {
        JsonNode json = Run.of("ask", "--json", "hello").onlyJson();

        assertThat(json.path("abstained").asBoolean()).isFalse();
        assertThat(json.path("citations")).isEmpty();
    }

    @Test
    void explainSaysHowItWasUnderstood() {
        assertThat(Run.of("ask", "--explain", "who").out())
                .contains("Understood as what-said (97 %); next best who-said (2 %).")
                .contains("  speakers: Ruiz = Ana Ruiz")
                .contains("  about: boats")
                .contains("Time: intent");
    }

    @Test
    void eitherAQuestionOrABatchIsWanted() {
        assertThat(Run.of("ask").exitCode()).isEqualTo(2);
        assertThat(Run.of("ask", "  ").exitCode()).isEqualTo(2);
        assertThat(Run.of("ask", "--batch", "-", "who").exitCode()).isEqualTo(2);
    }

    @Test
    void aBatchAnswersInOrderByItsIds() {
        Run run = Run.reading("""
                {"id": "a", "question": "who"}

                {"id": 7, "question": "moon"}
                {"question": "hello"}
                """, "ask", "--batch", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(3);
        assertThat(run.json().get(0).fieldNames().next()).isEqualTo("id");
        assertThat(run.json().get(0).path("id").asText()).isEqualTo("a");
        assertThat(run.json().get(1).path("id").isInt()).isTrue();
        assertThat(run.json().get(2).has("id")).isFalse();
    }

    @Test
    void aConversationIsSharedByItsNameOnly() {
        Run run = Run.reading("""
                {"id": 1, "question": "who", "conversation": "c"}
                {"id": 2, "question": "what else", "conversation": "c"}
                {"id": 3, "question": "what else", "conversation": "d"}
                {"id": 4, "question": "what else"}
                {"id": 5, "question": "what else"}
                """, "ask", "--batch", "-", "--explain");

        List<Boolean> carried = run.json().stream()
                .map(json -> json.path("understood").has("carriedOver"))
                .toList();
        assertThat(carried).containsExactly(false, true, false, false, false);
    }

    @Test
    void badLinesAreSaidAndPassedOver() {
        Run run = Run.reading("""
                {"id": "a", "question": "who"}
                {"id": "b"
                ["c"]
                {"id": "d"}
                {"id": "e", "question": {}}
                {"id": "f", "question": "break"}
                {"id": "g", "question": "who"} x
                {"id": "h", "question": "who"}
                """, "ask", "--batch", "-");

        List<String> errors =
                run.json().stream().map(json -> json.path("error").asText()).toList();
        assertThat(errors).hasSize(8);
        assertThat(errors.get(1)).isEqualTo("line 2: not JSON");
        assertThat(errors.get(2)).isEqualTo("line 3: not a JSON object");
        assertThat(errors.get(3)).startsWith("line 4: no \"question\"");
        assertThat(errors.get(4)).startsWith("line 5: no \"question\"");
        assertThat(errors.get(5)).startsWith("line 6: Something went wrong");
        assertThat(errors.get(6)).isEqualTo("line 7: not JSON");
        assertThat(errors.get(7)).isEmpty();
        assertThat(run.json().get(3).path("id").asText()).isEqualTo("d");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("6 of 8 lines");
    }

    @Test
    void aBatchMayBeAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), "{\"id\": 1, \"question\": \"who\"}");

        assertThat(Run.of("ask", "--json", "--batch", file.toString()).json()).hasSize(1);
    }

    @Test
    void aMissingBatchIsTrouble() {
        Run run = Run.of("ask", "--batch", "nowhere.jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no file nowhere.jsonl.");
    }
}
