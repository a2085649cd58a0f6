package rapporteur.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines typed at a terminal, with editing, history and completion. Ctrl-C clears a line; twice on an empty one it leaves. */
final class TypedLines implements ChatLines, AutoCloseable {
    private static final int USUAL_COLUMNS = 80;
    private static final int MOST_REMEMBERED = 1000;

    private final Terminal terminal;
    private final LineReader reader;
    private final Ink ink;
    private boolean leaving;

    private TypedLines(Terminal terminal, LineReader reader, boolean colours) {
        this.terminal = terminal;
        this.reader = reader;
        this.ink = new Ink(colours && !terminal.getType().startsWith(Terminal.TYPE_DUMB));
    }

    static TypedLines open(Workroom room, boolean colours) {
        try {
            // Without the probe for grapheme clusters, whose answer some terminals leave on the first line.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .graphemeCluster(false)
                    .build();
            return on(terminal, room, colours);
        } catch (IOException failure) {
            throw new TroubleException("Can't use this terminal: " + failure.getMessage(), failure);
        }
    }

    static TypedLines on(Terminal terminal, Workroom room, boolean colours) {
        NameCompletion names = new NameCompletion(room::edition, () -> NameCompletion.namesIn(room.reading()));
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("rapporteur")
                .parser(names)
                .completer(names)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.INSERT_BRACKET, false)
                .option(Option.HISTORY_IGNORE_DUPS, true)
                .variable(LineReader.HISTORY_SIZE, MOST_REMEMBERED);

        historyFile(room.data()).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        return new TypedLines(terminal, builder.build(), colours);
    }

    /** A chat without memory is better than none. */
    private static Optional<Path> historyFile(Path data) {
        try {
            Files.createDirectories(data);
            return Optional.of(data.resolve("chat-history"));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> next() {
        try {
            String line = reader.readLine("> ");
            leaving = false;
            return Optional.of(line);
        } catch (UserInterruptException cleared) {
            return interrupted(cleared.getPartialLine().isBlank());
        } catch (EndOfFileException end) {
            return Optional.empty();
        }
    }

    private Optional<String> interrupted(boolean onEmptyLine) {
        if (onEmptyLine && leaving) {
            return Optional.empty();
        }
        leaving = onEmptyLine;
        if (onEmptyLine) {
            terminal.writer().println("Ctrl-C once more, Ctrl-D or /quit to leave.");
        }
        return Optional.of("");
    }

    @Override
    public Page page() {
        int columns = terminal.getColumns();
        return new Page(terminal.writer(), ink, columns > 0 ? columns : USUAL_COLUMNS);
    }

    @Override
    public boolean typed() {
        return true;
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException alreadyGone) {
            // Nobody is left to tell.
        }
    }
}
