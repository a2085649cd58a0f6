package rapporteur.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rapporteur.console.bench.discord.Reception;
import rapporteur.console.bench.discord.Reception.Asked;

/**
 * Goes once through what the program is started for, so that the launcher can have the JVM keep the classes that this takes; what
 * is learnt for it stays in the folder, for starts to use.
 */
@Command(
        name = "rehearse",
        hidden = true,
        description = {
            "Answers the lines of standard input, and one more question as the bot, connected to a stand-in for Discord on",
            "this computer."
        })
final class RehearseCommand implements Callable<Integer> {
    private static final Duration TO_CONNECT = Duration.ofMinutes(3);
    private static final long TO_ANSWER_MILLIS = 30_000;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final Desk desk;

    @Parameters(paramLabel = "DIR", description = "A folder for what this makes, away from what is kept for people.")
    private Path data = Path.of("");

    RehearseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        try (Workroom room = open();
                BackgroundEmbedding embedding = new BackgroundEmbedding(room);
                Reception discord = Reception.open()) {
            embedding.begin();
            boolean answered = new Chat(room, new PipedLines(desk)).run();
            Thread bot = Thread.ofPlatform()
                    .name("bot")
                    .start(() -> room.serveDiscord(discord.environment(), () -> {}, desk::tell));
            try {
                return answered && answers(discord) ? ExitCode.OK : ExitCode.SOFTWARE;
            } finally {
                bot.interrupt();
                bot.join();
            }
        }
    }

    private Workroom open() {
        Folders folders = desk.folders();
        Workroom room = desk.open(new Folders(folders.corpus(), data, folders.config()));
        desk.bringUpToDate(room);
        return room;
    }

    private static boolean answers(Reception discord) throws InterruptedException {
        if (!discord.awaitBot(TO_CONNECT)) {
            return false;
        }
        Asked question = discord.ask(List.of("Which documents are there?"), 1, Duration.ofSeconds(1))
                .getFirst();
        for (long waited = 0; waited < TO_ANSWER_MILLIS && !question.isAnswered(); waited += BETWEEN_LOOKS_MILLIS) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return question.isAnswered();
    }
}
