package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A conversation, typed at a terminal or piped in. */
@Command(
        name = "chat",
        description = "A conversation in the terminal. Reads plain lines where standard input is no terminal.",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur chat", "  echo 'Who is Sharon Hom?' | rapporteur chat"})
final class ChatCommand implements Callable<Integer> {
    private final Desk desk;

    ChatCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openUpToDate();
                BackgroundEmbedding embedding = new BackgroundEmbedding(room)) {
            embedding.begin();
            return converse(room);
        }
    }

    private int converse(Workroom room) {
        Screen screen = desk.streams().screen();
        if (!screen.typed() || !screen.shown()) {
            return new Chat(room, new PipedLines(desk)).run() ? 0 : 1;
        }
        try (TypedLines lines = TypedLines.open(room, screen.colours())) {
            new Chat(room, lines).run();
            return 0;
        }
    }
}
