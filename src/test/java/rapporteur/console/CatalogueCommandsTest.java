package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.console.Workroom.Finding;
import rapporteur.console.Workroom.Finding.Level;
import rapporteur.corpus.CorpusFolder.Problem;

/** The commands about the corpus as a whole: documents, index, search, classify, doctor. */
class CatalogueCommandsTest {
    @Test
    void documentsAreListed() {
        assertThat(Run.of("documents", "list").out())
                .contains("1 document")
                .contains("talks/fishing")
                .contains("2024-03-04", "Fishing Talks Open");
        assertThat(Run.of("documents", "list", "--json")
                        .onlyJson()
                        .path("document")
                        .asText())
                .isEqualTo("talks/fishing");
    }

    @Test
    void aDocumentIsShownWithItsPassageNumbers() {
        assertThat(Run.of("documents", "show", "fishing").out())
                .contains("[3] \"We want 40 boats,\" Ruiz said.")
                .contains("[4] The talks end in June.");

        JsonNode json = Run.of("documents", "show", "fishing", "--json").onlyJson();
        assertThat(json.path("text").asText()).isEqualTo(Talks.TEXT);
        assertThat(json.path("passages").get(1).path("start").asInt()).isEqualTo("Fishing Talks Open F\n\n".length());
    }

    @Test
    void documentsWantToKnowWhatToDo() {
        assertThat(Run.of("documents").exitCode()).isEqualTo(2);
        assertThat(Run.of("documents", "shwo").exitCode()).isEqualTo(2);
        assertThat(Run.of("documents", "show", "nothing").exitCode()).isEqualTo(1);
    }

    @Test
    void theIndexIsSummedUpByDocument() {
        ToyWorkroom room = new ToyWorkroom();
        room.added = List.of("talks/fishing");
        Run run = Run.of(room, "index", "--rebuild");

        assertThat(run.exitCode()).isZero();
        assertThat(room.done).contains("rebuilt");
        assertThat(run.out()).contains("1 document: 1 added, 0 changed, 0 removed, 1 unchanged.");
        assertThat(run.out()).containsPattern("talks/fishing +added +4 +1 +1");
    }

    @Test
    void aBadFileDoesNotSpoilTheRest() {
        ToyWorkroom room = new ToyWorkroom();
        room.problems = List.of(new Problem(Path.of("bad.txt"), "This is no text."));
        Run run = Run.of(room, "index");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("bad.txt: This is no text.");
    }

    @Test
    void anEmptyIndexIsTrouble() {
        ToyWorkroom room = new ToyWorkroom();
        room.documents = List.of();
        Run run = Run.of(room, "index");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing is indexed: no usable documents in corpus.");
    }

    @Test
    void passagesAreFound() {
        assertThat(Run.of("search", "40", "boats").out())
                .contains("Fishing Talks Open, 2024-03-04, passage 3 (1.50)")
                .contains(Talks.QUOTE);
        assertThat(Run.of("search", "whales").out()).contains("No passage has these words.");
        assertThat(Run.of("search", "-k", "1", "a").out()).containsOnlyOnce("passage ");
    }

    @Test
    void aFoundPassageSaysWhereItIs() {
        JsonNode json = Run.of("search", "--json", "40 boats").onlyJson();

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("document", "passage", "score", "start", "end", "text");
        int[] codePoints = Talks.TEXT.codePoints().toArray();
        int start = json.path("start").asInt();
        assertThat(new String(codePoints, start, json.path("end").asInt() - start))
                .isEqualTo(json.path("text").asText())
                .startsWith("\"We want");
    }

    @Test
    void searchesComeInBatches() {
        Run run = Run.reading("{\"id\": 1, \"query\": \"boats\"}\n{\"id\": 2}\n", "search", "--batch", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().getFirst().path("results")).hasSize(1);
        assertThat(run.json().getLast().path("error").asText()).startsWith("line 2: no \"query\"");
    }

    @Test
    void searchingTakesWordsOrABatch() {
        assertThat(Run.of("search").exitCode()).isEqualTo(2);
        assertThat(Run.of("search", "-k", "0", "boats").exitCode()).isEqualTo(2);
        assertThat(Run.of("search", "-k", "many", "boats").exitCode()).isEqualTo(2);
    }

    @Test
    void questionsAreClassifiedWithTheirSlots() {
        Run run = Run.reading("{\"id\": \"x\", \"question\": \"what did Ruiz say\"}\n", "classify", "--batch", "-");

        JsonNode json = run.onlyJson();
        assertThat(run.exitCode()).isZero();
        assertThat(json.fieldNames()).toIterable().containsExactly("id", "intent", "confidence", "runnerUp", "slots");
        assertThat(json.path("runnerUp").path("intent").asText()).isEqualTo("who-said");
        JsonNode slots = json.path("slots");
        assertThat(slots.fieldNames()).toIterable().containsExactly("speakers", "about", "everything", "documents");
        assertThat(slots.path("speakers").get(0).path("people").get(0).asText()).isEqualTo("Ana Ruiz");
        assertThat(slots.path("everything").isBoolean()).isTrue();
        assertThat(slots.path("documents").get(0).asText()).isEqualTo("talks/fishing");
    }

    @Test
    void classifyingNeedsABatch() {
        assertThat(Run.of("classify").exitCode()).isEqualTo(2);
    }

    @Test
    void theDoctorSaysWhatIsToBeDone() {
        ToyWorkroom room = new ToyWorkroom();
        room.findings = List.of(
                new Finding(Level.FINE, "index", "1 document."), new Finding(Level.WORTH_KNOWING, "log", "Is long."));
        Run healthy = Run.of(room, "doctor");
        room.findings = List.of(new Finding(Level.NEEDS_DOING, "disk", "Is full; make room."));
        Run ill = Run.of(room, "doctor");

        assertThat(healthy.exitCode()).isZero();
        assertThat(healthy.out()).contains("fine", "note").contains("Nothing needs doing.");
        assertThat(ill.exitCode()).isEqualTo(1);
        assertThat(ill.out()).contains("TO DO", "Is full; make room.");
    }
}
