package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logging is set up once in a JVM, so each of these starts one. */
class LogTest {
    private static final String SHIPPED = "config";

    @TempDir
    Path folder;

    private record Ended(List<String> terminal, String log) {}

    @Test
    void warningsAreShownPlainlyAndEverythingGoesToTheFile() throws Exception {
        Ended ended = run(SHIPPED, folder.resolve("data"), "info:started", "warn:the disk is full", "debug:detail");

        assertThat(ended.terminal()).containsExactly("the disk is full");
        assertThat(ended.log()).contains("INFO  [main] test started", "WARN  [main] test the disk is full");
        assertThat(ended.log()).doesNotContain("detail");
    }

    @Test
    void aStackTraceIsForTheFileOnly() throws Exception {
        Ended ended = run(SHIPPED, folder.resolve("data"), "throw:could not connect");

        assertThat(ended.terminal()).containsExactly("could not connect");
        assertThat(ended.log()).contains("could not connect", "IllegalStateException", "\tat ");
    }

    @Test
    void aTokenIsNeverWritten() throws Exception {
        Ended ended = run(
                SHIPPED,
                folder.resolve("data"),
                "warn:token " + SecretsTest.TOKEN,
                "throw:token " + SecretsTest.TOKEN,
                "warn:token of the environment");

        assertThat(ended.terminal()).containsExactly("token [secret]", "token [secret]", "token [secret]");
        assertThat(ended.log()).contains("IllegalStateException: token [secret]");
        assertThat(ended.log()).doesNotContain(SecretsTest.TOKEN, "of the environment");
    }

    @Test
    void nothingIsMadeUntilThereIsSomethingToLog() throws Exception {
        run(SHIPPED, folder.resolve("data"), "debug:detail");

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aDataFolderThatCannotBeWrittenToMeansNoFileAndNoNoise() throws Exception {
        Path data = Files.writeString(folder.resolve("data"), "a file where a folder should be");

        Ended ended = run(SHIPPED, data, "info:started", "warn:the disk is full");

        assertThat(ended.terminal()).containsExactly("the disk is full");
    }

    @Test
    void withoutAConfigurationWarningsAreShown() throws Exception {
        Ended ended = run(folder.toString(), folder.resolve("data"), "info:started", "warn:token " + SecretsTest.TOKEN);

        assertThat(ended.terminal()).containsExactly("token [secret]");
        assertThat(ended.log()).isEmpty();
    }

    @Test
    void aBrokenConfigurationIsReportedAndWarningsAreStillShown() throws Exception {
        Files.writeString(folder.resolve("logback.xml"), "<configuration><root level='INFO'></configuration>");

        Ended ended = run(folder.toString(), folder.resolve("data"), "warn:the disk is full");

        assertThat(ended.terminal()).hasSize(2);
        assertThat(ended.terminal().getFirst()).contains("logback.xml can't be used");
        assertThat(ended.terminal().getLast()).isEqualTo("the disk is full");
    }

    @Test
    void javaLoggingGoesToTheSameLogWithoutLucenesAdvice() throws Exception {
        Ended ended = run(
                SHIPPED,
                folder.resolve("data"),
                "jul:org.apache.lucene.internal.vectorization.VectorizationProvider",
                "jul:org.apache.lucene.store.MMapDirectory");

        assertThat(ended.terminal()).containsExactly("warned by org.apache.lucene.store.MMapDirectory");
        assertThat(ended.log()).contains("MMapDirectory warned by");
    }

    private Ended run(String config, Path data, String... lines) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                LoggingProgram.class.getName(),
                Path.of(config).toAbsolutePath().toString(),
                data.toString());
        java.command().addAll(List.of(lines));
        java.environment().put("DISCORD_TOKEN", "of the environment");
        java.environment().remove("JAVA_TOOL_OPTIONS");
        Path terminal = folder.resolve("terminal.txt");
        Process process =
                java.redirectErrorStream(true).redirectOutput(terminal.toFile()).start();
        assertThat(process.waitFor()).isZero();

        Path log = data.resolve("logs").resolve("rapporteur.log");
        return new Ended(Files.readAllLines(terminal), Files.exists(log) ? Files.readString(log) : "");
    }
}
