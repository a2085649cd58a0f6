package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ChatTest {
    @Test
    void pipedQuestionsAreAnsweredWithoutCeremony() {
        Run run = Run.reading("who wants boats?\n\nhello\n", "chat");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(Answers.FOUND).contains("Hello.").doesNotContain("/help", "> ");
    }

    @Test
    void withoutACommandItIsAChat() {
        assertThat(Run.reading("hello\n").out()).startsWith("Hello.");
        assertThat(Run.reading("").exitCode()).isZero();
    }

    @Test
    void oneFaultDoesNotEndTheConversation() {
        Run run = Run.reading("break\nhello\n", "chat");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Something went wrong inside").contains("Hello.");
    }

    @Test
    void sourcesAreShownInTheirContextWithTheQuoteMarked() {
        assertThat(Run.reading("who\n/sources 1\n", "chat").out())
                .contains("Ana Ruiz, the envoy of Orsana, arrived on Monday.")
                .contains("»" + Talks.QUOTE + "« She raised")
                .contains("The talks end in June.")
                .doesNotContain("Talks Open 🐟");
    }

    @Test
    void sourcesNeedAnAnswerThatHasThem() {
        assertThat(Run.reading("/sources\n").out()).contains("Nothing has been answered yet.");
        assertThat(Run.reading("hello\n/sources\n").out()).contains("has no sources");
        assertThat(Run.reading("who\n/sources 9\n").out()).contains("has no source 9, only 1 to 1");
        assertThat(Run.reading("moon\n/sources\n").out()).contains("was not answered; these passages come nearest");
    }

    @Test
    void whySaysHowTheQuestionWasUnderstoodAndWhatTheAnswerRestsOn() {
        assertThat(Run.reading("who\nwhat else\n/why\n").out())
                .contains("Understood as what-said (97 %); next best who-said (2 %).")
                .contains("Taken over from the conversation: Ana Ruiz")
                .contains("The answer rests on 1 citation:");
        assertThat(Run.reading("/why\n").out()).contains("Nothing has been answered yet.");
        assertThat(Run.reading("moon\n/why\n").out()).contains("No passage was close enough");
    }

    @Test
    void documentsAndHelpAreAtHand() {
        assertThat(Run.reading("/documents\n").out()).contains("talks/fishing");
        assertThat(Run.reading("/help\n").out()).contains("/sources", "/why", "/quit");
        assertThat(Run.reading("/d\n").out()).contains("talks/fishing");
        assertThat(Run.reading("/dance\n").out()).contains("There is no /dance; /help lists what there is.");
    }

    @Test
    void quitLeavesBeforeTheEnd() {
        assertThat(Run.reading("/quit\nhello\n").out()).isEmpty();
    }

    @Test
    void atATerminalAPersonIsGreetedWithExamples(@TempDir Path data) throws IOException {
        String screen = typed("hello\r\u0004", data);

        assertThat(screen)
                .contains("Ask about 1 document.")
                .contains("For example: What did Ana Ruiz say? Who is Ana Ruiz?")
                .contains("Hello.");
    }

    @Test
    void whatWasTypedIsRememberedInTheDataFolder(@TempDir Path data) throws IOException {
        typed("who said \"We want!\"?\r/quit\r", data);

        assertThat(Files.readString(data.resolve("chat-history"))).contains("who said \"We want!\"?");
    }

    @Test
    void tabCompletesANameInTheMiddleOfAQuestion(@TempDir Path data) throws IOException {
        typed("what did ana r\t\r/quit\r", data);

        assertThat(Files.readString(data.resolve("chat-history"))).contains("what did Ana Ruiz");
    }

    @Test
    void controlCClearsALineAndTwiceOnAnEmptyOneLeaves(@TempDir Path data) throws IOException {
        PipedOutputStream keys = new PipedOutputStream();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (Terminal terminal = terminal(new PipedInputStream(keys), screen);
                TypedLines lines = TypedLines.on(terminal, room(data), false)) {
            keys.write("half a question\u0003\u0003\u0003".getBytes(StandardCharsets.UTF_8));
            keys.flush();

            assertThat(lines.next()).hasValue("");
            assertThat(lines.next()).hasValue("");
            assertThat(lines.next()).isEmpty();
        }
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("Ctrl-C once more")
                .doesNotContain("Exception");
    }

    private static String typed(String keys, Path data) throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ToyWorkroom room = room(data);
        try (Terminal terminal = terminal(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), screen);
                TypedLines lines = TypedLines.on(terminal, room, false)) {
            new Chat(room, lines).run();
        }
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static ToyWorkroom room(Path data) {
        ToyWorkroom room = new ToyWorkroom();
        room.folders = new Folders(Path.of("corpus"), data, Path.of("config"));
        return room;
    }

    /** Without a pseudo-terminal, which would act on control characters before the line reader is ready for them. */
    private static Terminal terminal(InputStream in, OutputStream out) throws IOException {
        Terminal terminal = new DumbTerminal("test", "ansi", in, out, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(100, 30));
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlag(LocalFlag.ISIG, true);
        attributes.setControlChar(ControlChar.VINTR, 3);
        terminal.setAttributes(attributes);
        return terminal;
    }
}
