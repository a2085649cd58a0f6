package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.app.Program.Run;

/** A benchmark too small to tell anything but that all of it can be measured. */
class BenchTest {
    @TempDir
    private Path folder;

    @Test
    void everyPartIsMeasuredBesideItsFloor() throws Exception {
        Path kept = folder.resolve("kept");
        Path data = Files.createDirectories(kept.resolve("data-100"));
        KeptIntents.into(data);
        List<JsonNode> tables = bench(
                        "--keep",
                        kept.toString(),
                        "--passages",
                        "100",
                        "--questions",
                        "2",
                        "--only",
                        "indexing,answering,importing,retrieval,footprint,meaning,starting",
                        "--json")
                .json();
        KeptIntents.outOf(data);

        assertThat(tables)
                .extracting(table -> table.path("table").asText())
                .containsExactly(
                        "This machine",
                        "Indexing, 100 passages",
                        "Taking minutes on several threads, 100 passages",
                        "Answering, 100 passages, by words",
                        "Where the time goes, 100 passages",
                        "Answering on several threads, 100 passages",
                        "Retrieval, 100 passages, ten wanted",
                        "Answering during an import, 100 passages",
                        "Room, 100 passages",
                        "From minutes to visible, 100 passages",
                        "Answering, 100 passages, by meaning",
                        "Starting, 100 passages",
                        "Connecting to Discord, 100 passages");
        assertThat(column(tables.get(1), "part")).contains("OpenNLP alone", "minutes beyond it", "Lucene");
        assertThat(column(tables.get(3), "kind of question")).contains("who-said", "position", "quiz", "all");
        assertThat(column(tables.get(6), "engine"))
                .containsExactly("Lucene alone", "Rapporteur", "SQLite FTS5 (porter)");
        JsonNode byMeaning = tables.get(10).path("rows").get(0);
        assertThat(byMeaning.path("vectors alone p50").asDouble()).isPositive();
        assertThat(byMeaning.path("waiting p50").asDouble()).isPositive();
        assertThat(byMeaning.path("rest p50").asDouble()).isPositive();
        assertThat(column(tables.get(11), "process"))
                .contains("java -version", "open the index, one query", "rapporteur ask");
        assertThat(column(tables.get(12), "bot")).containsExactly("JDA alone", "Rapporteur");
        assertThat(tables).allSatisfy(table -> assertThat(table.path("rows")).isNotEmpty());
    }

    @Test
    void aPersonReadsTablesAndMayAskForSomeOnly() {
        Run run = bench("--passages", "50", "--questions", "2", "--only", "footprint");

        assertThat(run.out())
                .contains("Room, 50 passages", "From minutes to visible")
                .doesNotContain("Answering");
    }

    @Test
    void whatIsKeptIsUsedAgain() throws Exception {
        Path kept = folder.resolve("kept");
        bench("--passages", "50", "--questions", "1", "--only", "footprint", "--keep", kept.toString());
        Path document = kept.resolve("corpus-50/00000/talks-0000001.txt");
        Files.writeString(document, "Talks on bread\n\nNothing was said.\n");

        bench("--passages", "50", "--questions", "1", "--only", "footprint", "--keep", kept.toString());

        assertThat(document).content().startsWith("Talks on bread");
    }

    @Test
    void anImportLeavesTheDocumentsAsTheyWere() throws Exception {
        Path kept = folder.resolve("kept");

        Run run = bench("--passages", "50", "--questions", "1", "--only", "importing", "--keep", kept.toString());

        assertThat(run.out()).contains("Answering during an import, 50 passages");
        assertThat(kept.resolve("corpus-50/imported")).doesNotExist();
    }

    @Test
    void aCrowdOnDiscordIsAcknowledgedAndAnsweredToTheLast() throws Exception {
        Files.createDirectories(folder.resolve("set/corpus"));
        Files.writeString(folder.resolve("set/corpus/harbour.txt"), """
                Talks on the harbour

                "The harbour should stay open", said Ana Ruiz, the mayor of Port Lena.
                """);
        Files.writeString(folder.resolve("set/questions.jsonl"), """
                {"id": "1", "question": "Who said that the harbour should stay open?", "intent": "who-said"}
                {"id": "2", "question": "What did Ana Ruiz say?", "intent": "what-said"}
                """);

        Path config = Files.createDirectories(folder.resolve("config"));
        Files.createSymbolicLink(
                config.resolve("intents"),
                Program.SHIPPED_CONFIG.resolve("intents").toAbsolutePath());
        Files.writeString(config.resolve("rapporteur.toml"), "[search]\nby-meaning = false\n");

        JsonNode table = bench(
                        "discord",
                        "--config",
                        config.toString(),
                        "--rate",
                        "10",
                        "--seconds",
                        "2",
                        "--json",
                        folder.resolve("set").toString())
                .json()
                .getFirst();

        assertThat(column(table, "bot")).containsExactly("JDA, only deferring", "Rapporteur");
        assertThat(column(table, "acknowledged")).containsExactly("20", "20");
        assertThat(column(table, "answered")).containsExactly("0", "20");
    }

    @Test
    void aSizeThatCannotBeIsRefused() {
        Run run = new Program(folder, folder, Program.SHIPPED_CONFIG).run("bench", "--passages", "3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("sizes from 10 to 1000000");
    }

    private Run bench(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "bench";
        System.arraycopy(options, 0, args, 1, options.length);
        Run run = new Program(folder, folder, Program.SHIPPED_CONFIG).run(args);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static List<String> column(JsonNode table, String name) {
        return table.path("rows").findValuesAsText(name);
    }
}
