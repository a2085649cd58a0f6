package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The bot. */
@Command(
        name = "discord",
        description = {
            "Runs the bot on Discord until it is stopped (Ctrl-C or SIGTERM).",
            "The bot's token is the environment variable DISCORD_TOKEN, or stands in the file that DISCORD_TOKEN_FILE names."
        })
final class DiscordCommand implements Callable<Integer> {
    private final Desk desk;

    DiscordCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.open();
                BackgroundEmbedding embedding = new BackgroundEmbedding(room)) {
            room.serveDiscord(System.getenv(), () -> desk.bringUpToDate(room), words -> {
                desk.tell(words);
                embedding.begin();
            });
            return ExitCode.OK;
        }
    }
}
