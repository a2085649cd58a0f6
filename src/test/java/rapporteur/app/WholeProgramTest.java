package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.app.Program.Run;

/** From the files of a folder to an answer, through every part. */
class WholeProgramTest {
    private static final String SENTENCE = "\"The harbour should stay open\", said Ana Ruiz, the mayor of Port Lena.";
    private static final String QUESTION = "Who said that the harbour should stay open?";

    @TempDir
    private Path folder;

    @Test
    void theQuestionOfTheReadmeIsAnsweredWithItsCitation() {
        Program program = new Program(Program.SHIPPED_CORPUS, folder, Program.SHIPPED_CONFIG);
        JsonNode answer = program.run(
                        "ask", "--json", "Who said that no one was punished just for expressing his mind?")
                .json()
                .getFirst();

        assertThat(answer.path("answer").asText()).startsWith("Wang Baodong");
        assertThat(answer.path("abstained").asBoolean()).isFalse();
        assertThat(answer.path("citations").path(0).path("quote").asText())
                .contains("\"No one has been punished just because of his expressions of mind");
    }

    @Test
    void anAddedFileIsNoticedAtTheNextStart() {
        Program program = Program.in(folder).document("weather.txt", "Weather\n\nIt rained on all three days.\n");
        assertThat(ask(program).path("abstained").asBoolean()).isTrue();

        program.document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE + "\n");

        assertThat(ask(program).path("answer").asText()).contains("Ana Ruiz");
    }

    @Test
    void aChangedFileIsNoticedAtTheNextStart() {
        Program program = Program.in(folder).document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE + "\n");
        assertThat(ask(program).path("answer").asText()).contains("Ana Ruiz");

        program.document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE.replace("Ana Ruiz", "Tom Vale") + "\n");

        assertThat(ask(program).path("answer").asText()).contains("Tom Vale").doesNotContain("Ruiz");
    }

    @Test
    void aRemovedFileIsNoticedAtTheNextStart() throws IOException {
        Program program = Program.in(folder)
                .document("weather.txt", "Weather\n\nIt rained on all three days.\n")
                .document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE + "\n");
        assertThat(ask(program).path("answer").asText()).contains("Ana Ruiz");

        Files.delete(folder.resolve("corpus/harbour.txt"));

        assertThat(ask(program).path("abstained").asBoolean()).isTrue();
        assertThat(ask(program).path("citations")).isEmpty();
    }

    @Test
    void aStartWithNothingNewWritesNothing() throws IOException {
        Program program = Program.in(folder).document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE + "\n");
        ask(program);
        Map<Path, FileTime> before = indexFiles();

        ask(program);

        assertThat(indexFiles()).isEqualTo(before);
        assertThat(program.run("index").out()).contains("0 added, 0 changed, 0 removed, 1 unchanged");
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        Program program = Program.in(folder)
                .document("weather.txt", "Weather\n\nIt rained on all three days.\n")
                .document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE + "\n");
        program.run("index");
        program.document("weather.txt", "Weather\n\nThe sun shone on all three days.\n");

        assertThat(program.run("index").out()).contains("0 added, 1 changed, 0 removed, 1 unchanged");
    }

    @Test
    void aSearchInOtherWordsFindsWhatIsMeantOnceDocumentsHaveVectors() {
        Program program = Program.in(folder)
                .document("strike.txt", "The strike\n\nThe physicians laid down their tools on Monday.\n");
        assertThat(program.run("search", "doctors").out()).doesNotContain("physicians");

        program.run("index");

        assertThat(program.run("search", "doctors").out()).contains("physicians");
    }

    private static JsonNode ask(Program program) {
        Run run = program.run("ask", "--json", QUESTION);

        assertThat(run.err()).isEmpty();
        return run.json().getFirst();
    }

    private Map<Path, FileTime> indexFiles() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("data/index"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
