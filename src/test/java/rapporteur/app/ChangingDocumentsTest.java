package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The moderators' work from the terminal. */
class ChangingDocumentsTest {
    private static final String QUESTION = "Who said that the harbour should stay open?";
    private static final String ID = "2024-03-04-talks-on-the-harbour";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void writeADocument() {
        program = Program.in(folder).document("weather.txt", "Weather\n\nIt rained on all three days.\n");
    }

    private String upload(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String harbour() throws IOException {
        return upload("harbour.html", """
                <html><head><title>Talks on the harbour</title></head><body>
                <p>"The harbour should stay open", said Ana Ruiz, the mayor of Port Lena.</p>
                <p>The chief negotiator said that the boats would wait.</p></body></html>""");
    }

    private void addHarbour() throws IOException {
        assertThat(program.run("documents", "add", "--date", "2024-03-04", harbour())
                        .exitCode())
                .isZero();
    }

    private String answer(String... options) {
        return program.run(options).out();
    }

    @Test
    void anUploadedPageIsShownAndThenAnswersQuestions() throws IOException {
        Program.Run preview = program.run("documents", "add", "--preview", "--date", "2024-03-04", harbour());
        assertThat(preview.out()).contains(ID, "Talks on the harbour", "Ana Ruiz (1)", "chief negotiator");
        assertThat(answer("ask", QUESTION)).doesNotContain("Ana Ruiz");

        Program.Run added = program.run("documents", "add", "--date", "2024-03-04", harbour());

        assertThat(added.out()).contains("Change 1: " + ID + " published.");
        assertThat(answer("ask", QUESTION)).contains("Ana Ruiz");
    }

    @Test
    void whatIsWithdrawnLeavesNoTraceAndCanBeRestored() throws IOException {
        addHarbour();
        program.run("documents", "expect", QUESTION, "the mayor");
        assertThat(program.reading("?\n3\n\n", "study").out()).contains("Ruiz");
        assertThat(answer("quiz", "--generate")).contains("Ruiz");

        assertThat(program.run("documents", "withdraw", "harbour").out()).contains(ID + " withdrawn");

        Path zip = folder.resolve("backup.zip");
        program.run("documents", "export", zip.toString());
        assertThat(List.of(
                        answer("ask", QUESTION),
                        answer("ask", "--json", "Who is the mayor of Port Lena?"),
                        answer("search", "harbour"),
                        answer("documents", "list"),
                        answer("documents", "show", "harbour"),
                        answer("documents", "check"),
                        answer("quiz", "--generate"),
                        answer("quiz", "--generate", "--json"),
                        program.reading("A\n\n", "quiz").out(),
                        program.reading("?\n3\n\n", "study").out(),
                        answer("study", "--progress"),
                        program.reading(QUESTION + "\n/sources\n/why\n/documents\n/quiz\n/quit\n", "chat")
                                .out(),
                        Files.readString(zip, StandardCharsets.ISO_8859_1)))
                .noneMatch(surface -> surface.contains("Ruiz") || surface.contains("talks-on-the-harbour"));

        assertThat(program.run("documents", "restore", ID).exitCode()).isZero();
        assertThat(answer("ask", QUESTION)).contains("Ana Ruiz");
    }

    @Test
    void aChatThatIsOpenShowsNothingOfWhatIsWithdrawnMeanwhile() throws IOException {
        addHarbour();
        Reader keyboard = new Typing(List.of(() -> QUESTION + "\n", () -> {
            assertThat(program.run("documents", "withdraw", ID).out()).contains(ID + " withdrawn");
            return "/sources\n/why\n/documents\nWhat else did she say?\n";
        }));

        String[] shown = program.reading(keyboard, "chat").out().split("The documents have changed", -1);

        assertThat(shown).hasSize(2);
        assertThat(shown[0]).contains("Ana Ruiz");
        assertThat(shown[1])
                .contains("Nothing has been answered yet", "1 document")
                .doesNotContain("Ruiz", "harbour");
    }

    /** What somebody types in several goes, each when what was typed before it has been dealt with. */
    private static final class Typing extends Reader {
        private final Iterator<Supplier<String>> goes;

        Typing(List<Supplier<String>> goes) {
            this.goes = goes.iterator();
        }

        @Override
        public int read(char[] into, int from, int most) {
            if (!goes.hasNext()) {
                return -1;
            }
            String typed = goes.next().get();
            typed.getChars(0, typed.length(), into, from);
            return typed.length();
        }

        @Override
        public void close() {}
    }

    @Test
    void aReplacementIsAnsweredFromAtOnceAndCanBeUndone() throws IOException {
        addHarbour();
        String other = upload("other.md", "Talks on the harbour\n\n\"The harbour should stay open\", said Tom Vale.\n");

        program.run("documents", "replace", ID, other);
        assertThat(answer("ask", QUESTION)).contains("Tom Vale").doesNotContain("Ruiz");

        assertThat(program.run("documents", "undo").out()).contains("undone");
        assertThat(answer("ask", QUESTION)).contains("Ana Ruiz").doesNotContain("Vale");
        assertThat(program.run("documents", "history").out())
                .containsSubsequence("published", "replaced", "undone", "at the terminal");
    }

    @Test
    void anAliasCorrectsTheMinutesAtOnce() throws IOException {
        addHarbour();

        program.run("documents", "alias", "the chief negotiator", "Vera Marsh");

        assertThat(answer("minutes", ID)).contains("Vera Marsh");
    }

    @Test
    void anExpectedAnswerThatIsGoneIsToldAfterTheChange() throws IOException {
        addHarbour();
        program.run("documents", "expect", QUESTION, "Ana Ruiz");
        assertThat(program.run("documents", "check").exitCode()).isZero();

        Program.Run withdrawn = program.run("documents", "withdraw", ID);

        assertThat(withdrawn.out()).contains("0 of 1 expected answer as expected", "expected: Ana Ruiz");
        assertThat(program.run("documents", "check").exitCode()).isEqualTo(1);
    }

    @Test
    void aServersDocumentsAreOnlyItsOwn() throws IOException {
        program.run("documents", "add", "--server", "42", "--date", "2024-03-04", harbour());

        assertThat(answer("ask", QUESTION)).doesNotContain("Ana Ruiz");
        assertThat(answer("documents", "list")).doesNotContain("harbour");
        assertThat(program.run("documents", "history", "--server", "42").out()).contains(ID);
        assertThat(program.run("documents", "history").out()).doesNotContain(ID);
    }

    @Test
    void aWholeSpaceGoesThroughOneFile() throws IOException {
        addHarbour();
        program.run("documents", "alias", "the chief negotiator", "Vera Marsh");
        Path zip = folder.resolve("backup.zip");
        assertThat(program.run("documents", "export", zip.toString()).out()).contains("3 files written");

        Program other = Program.in(folder.resolve("other")).document("weather.txt", "Weather\n\nIt was fine.\n");
        assertThat(other.run("documents", "import", zip.toString()).out()).contains("3 changes made");

        assertThat(other.run("ask", QUESTION).out()).contains("Ana Ruiz");
        assertThat(other.run("minutes", ID).out()).contains("Vera Marsh");
    }

    @Test
    void aFileThatIsRefusedIsNamedWithItsReasonAndTheOthersAreAdded() throws IOException {
        Program.Run run =
                program.run("documents", "add", "--date", "2024-03-04", upload("picture.pdf", "no PDF"), harbour());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("picture.pdf begins unlike any .pdf file");
        assertThat(run.out()).contains(ID + " published");
    }

    @Test
    void whatCannotBeDoneIsSaidWithWhatToDo() {
        assertThat(program.run("documents", "restore", "nowhere").err())
                .contains("No document nowhere has been withdrawn");
        assertThat(program.run("documents", "undo").err()).contains("nothing to undo");
        assertThat(program.run("documents", "history", "--server", "x").err()).contains("no id of a server");
    }
}
