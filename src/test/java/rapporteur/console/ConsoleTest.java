package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.CorpusFolder.Problem;

class ConsoleTest {
    private static final Screen WATCHED = new Screen() {
        @Override
        public boolean watched() {
            return true;
        }
    };

    @Test
    void helpNamesEveryCommand() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("chat", "ask", "minutes", "search", "classify", "documents", "index", "evaluate", "doctor")
                .contains("--corpus", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "ask", "minutes", "search", "classify", "documents", "index", "evaluate", "doctor"})
    void everyCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: rapporteur " + command).contains("--data");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(Run.of("--version").out()).startsWith("Rapporteur ");
    }

    @Test
    void anUnknownCommandGetsASuggestion() {
        Run run = Run.of("minuts", "x");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("minuts")
                .contains("Did you mean", "minutes")
                .contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnknownOptionGetsASuggestion() {
        Run run = Run.of("ask", "--jsom", "who");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--jsom").contains("--json").contains("'rapporteur ask --help'");
    }

    @Test
    void foldersMayStandBeforeOrAfterTheCommand() {
        ToyWorkroom before = new ToyWorkroom();
        ToyWorkroom after = new ToyWorkroom();
        ToyWorkroom both = new ToyWorkroom();
        Run.of(before, "--corpus", "a", "--data", "b", "ask", "who");
        Run.of(after, "documents", "list", "--corpus", "a", "--data", "b");
        Run.of(both, "--corpus", "a", "index", "--data", "b");

        Folders expected = new Folders(Path.of("a"), Path.of("b"), Path.of("config"));
        assertThat(List.of(before.folders, after.folders, both.folders)).containsOnly(expected);
    }

    @Test
    void withoutOptionsTheUsualFoldersAreTaken() {
        ToyWorkroom room = new ToyWorkroom();
        Run.of(room, "ask", "who");

        assertThat(room.folders).isEqualTo(new Folders(Path.of("corpus"), Path.of("data"), Path.of("config")));
    }

    @Test
    void troubleIsToldInOneLine() {
        Run run = Run.of("ask", "trouble");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualToNormalizingNewlines("The index is locked; close the other program.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFaultIsNamedWithoutItsTrace() {
        Run run = Run.of("ask", "break");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("Something went wrong inside")
                .contains("a wheel came off")
                .doesNotContain("\tat ");
    }

    @Test
    void theWorkroomIsClosedAlsoAfterAFault() {
        ToyWorkroom room = new ToyWorkroom();
        Run.of(room, "ask", "break");

        assertThat(room.done).containsExactly("updated", "embedded", "closed");
    }

    @Test
    void filesThatCannotBeUsedAreAlwaysTold() {
        ToyWorkroom room = new ToyWorkroom();
        room.problems = List.of(new Problem(Path.of("bad.txt"), "This is no text."));
        Run run = Run.of(room, "ask", "who");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("bad.txt: This is no text.");
    }

    @Test
    void changesAreToldToAPersonOnly() {
        ToyWorkroom room = new ToyWorkroom();
        room.added = List.of("talks/fishing");

        assertThat(Run.of(room, "ask", "who").err()).isEmpty();
        assertThat(Run.on(WATCHED, "", room, "ask", "who").err()).contains("Index brought up to date: 1 added.");
    }

    @Test
    void progressIsDrawnForAPersonOnlyAndWipedAway() {
        assertThat(Run.on(WATCHED, "", new ToyWorkroom(), "ask", "who").err())
                .contains("0/1 talks/fishing")
                .endsWith("\r\u001b[K");
        assertThat(Run.of("ask", "who").err()).isEmpty();
    }
}
