package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.app.Program.Run;

/** What the launcher has the program go through once, so that later starts find it done. */
class RehearsalTest {
    @TempDir
    private Path folder;

    @Test
    void questionsAreAnsweredAtTheTerminalAndByTheBotAwayFromWhatIsKeptForPeople() throws Exception {
        Path own = folder.resolve("rehearsal");
        KeptIntents.into(own);

        Run run = Program.in(folder)
                .document("harbour.txt", """
                        Talks on the harbour

                        "The harbour should stay open", said Ana Ruiz, the mayor of Port Lena.
                        """)
                .reading("Who said that the harbour should stay open?\n", "rehearse", own.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Ana Ruiz");
        assertThat(run.err()).contains("Connected to Discord as Rapporteur");
        assertThat(own).isDirectoryContaining(file -> file.toString().endsWith("form.bin"));
        assertThat(folder.resolve("data/index")).doesNotExist();
        assertThat(folder.resolve("data/rapporteur.db")).doesNotExist();
    }
}
