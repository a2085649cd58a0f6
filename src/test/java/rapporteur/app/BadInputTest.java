package rapporteur.app;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.app.Program.Run;

/** Whatever is wrong around it, the program says so in a line and does what can still be done. */
class BadInputTest {
    private static final String QUESTION = "Who said that the harbour should stay open?";
    private static final String SENTENCE = "\"The harbour should stay open\", said Ana Ruiz, the mayor of Port Lena.";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeADocument() {
        program = Program.in(folder).document("harbour.txt", "Talks on the harbour\n\n" + SENTENCE + "\n");
    }

    @Test
    void aMissingCorpusFolderIsNamed() {
        assertTrouble(program.run("ask", QUESTION, "--corpus", "nowhere"), "There is no corpus folder");
    }

    @Test
    void anEmptyCorpusFolderIsNamed(@TempDir Path empty) {
        assertTrouble(program.run("ask", QUESTION, "--corpus", empty.toString()), "no usable documents in " + empty);
    }

    @Test
    void aBinaryFileIsNamedAndTheRestIsRead() {
        program.document("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});

        assertAnsweredButTold("picture.txt: is not a text file");
    }

    @ParameterizedTest
    @ValueSource(ints = {6_000_000, 20_000_000})
    void aLargeFileIsNamedAndTheRestIsRead(int bytes) {
        program.document("long.txt", "The talks went on. ".repeat(bytes / 19 + 1));

        assertAnsweredButTold("long.txt: is too large: %.1f MB, and 5.0 MB is the most".formatted(bytes / 1e6));
    }

    @Test
    void aFileThatIsNotUtf8IsNamedAndTheRestIsRead() {
        program.document("old.txt", new byte[] {'C', 'a', 'f', (byte) 0xE9, '\n'});
        program.document("wide.txt", SENTENCE.getBytes(UTF_16));

        assertAnsweredButTold("old.txt: is not UTF-8: line 1");
        assertAnsweredButTold("wide.txt: is encoded as UTF-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_*", "*.cfs", "*.si"})
    void aHalfWrittenIndexIsMadeAnew(String files) throws IOException {
        program.run("index");
        Path part = some(folder.resolve("data/index"), files);
        byte[] whole = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(whole, whole.length / 2));

        assertAnsweredButTold("");
    }

    private static Path some(Path folder, String files) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, files)) {
            return found.iterator().next();
        }
    }

    @Test
    void anIndexOfRubbishIsMadeAnewAndForeignFilesStay() throws IOException {
        Path index = Files.createDirectories(folder.resolve("data/index"));
        Files.writeString(index.resolve("segments_7"), "rubbish");
        Files.writeString(index.resolve("letter.txt"), "Dear Ana,");

        assertAnsweredButTold("");
        assertThat(index.resolve("letter.txt")).hasContent("Dear Ana,");
    }

    @Test
    void whereDataCannotBeKeptAnswersAreGivenAllTheSame() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        assertAnsweredButTold("the index is kept in memory for this run");
        assertThat(folder.resolve("data")).hasContent("a file where the folder should be");
    }

    @Test
    void aMalformedLineOfABatchIsNamedAndTheOthersAreAnswered() {
        Run run = program.reading(
                "{\"id\": 1, \"question\": \"" + QUESTION
                        + "\"}\nnot json\n{\"id\": 3}\n{\"id\": 4, \"question\": \"hello\"}\n",
                "ask",
                "--batch",
                "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json()).hasSize(4);
        assertThat(run.json().get(0).path("answer").asText()).contains("Ana Ruiz");
        assertThat(run.json().get(1).path("error").asText()).isEqualTo("line 2: not JSON");
        assertThat(run.json().get(2).path("error").asText()).isEqualTo("line 3: no \"question\" in words");
        assertThat(run.json().get(3).path("intent").asText()).isEqualTo("greeting");
        assertThat(run.err()).contains("2 of 4 lines could not be answered");
    }

    @Test
    void aBadSettingIsNamedWithItsLine() throws IOException {
        Path config = copyOfConfig();
        Files.writeString(config.resolve("rapporteur.toml"), "[corpus]\nmax-file-megabyte = 5\n");

        Run run = program.run("ask", QUESTION, "--config", config.toString());
        assertTrouble(run, "max-file-megabyte");
        assertThat(run.err()).contains("rapporteur.toml:2 ", "did you mean max-file-megabytes?");
    }

    @ParameterizedTest
    @CsvSource({"missing, who-said.txt", "empty, who-said.txt"})
    void aPhraseFileOfNoUseIsNamed(String how, String file) throws IOException {
        Path config = copyOfConfig();
        Path phrases = config.resolve("intents").resolve(file);
        Files.delete(phrases);
        if (how.equals("empty")) {
            Files.createFile(phrases);
        }

        assertTrouble(program.run("ask", QUESTION, "--config", config.toString()), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents show", "minutes"})
    void anUnknownDocumentIsNamed(String command) {
        assertTrouble(program.run((command + " harbur").split(" ")), "No document 'harbur' in the corpus");
    }

    private void assertAnsweredButTold(String message) {
        Run run = program.run("ask", QUESTION);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Ana Ruiz");
        assertThat(run.err()).contains(message);
        assertNoTrace(run);
    }

    private static void assertTrouble(Run run, String message) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertNoTrace(run);
    }

    private static void assertNoTrace(Run run) {
        assertThat(run.err()).doesNotContain("\tat ", "Exception", "Something went wrong inside");
    }

    private Path copyOfConfig() throws IOException {
        Path copy = folder.resolve("config");
        try (Stream<Path> files = Files.walk(Program.SHIPPED_CONFIG)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        copy.resolve(Program.SHIPPED_CONFIG.relativize(file).toString()));
            }
        }
        return copy;
    }
}
