package rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import rapporteur.discord.layout.Sheet;

/**
 * Stands before the {@link Events} for as long as the documents are being read, on which everything rests. Whatever comes waits as
 * long as Discord lets it, and is asked then to come again.
 */
final class Doorkeeper implements EventListener {
    /** Of the three seconds that Discord gives for an acknowledgement. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String COME_AGAIN = "stopping";

    private final EventListener behind;
    private final CountDownLatch open = new CountDownLatch(1);

    Doorkeeper(EventListener behind) {
        this.behind = behind;
    }

    /** Lets in whoever waits, and from now on everybody at once. */
    void open() {
        open.countDown();
    }

    @Override
    public void onEvent(GenericEvent event) {
        try {
            if (letsIn(event)) {
                behind.onEvent(event);
            } else {
                turnAway(event);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean letsIn(GenericEvent event) throws InterruptedException {
        return switch (event) {
            case GenericInteractionCreateEvent asked -> open.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            case MessageReceivedEvent said -> open.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            case GuildLeaveEvent left -> {
                // What belonged to the server is to be deleted, however long that takes.
                open.await();
                yield true;
            }
            default -> true;
        };
    }

    private static void turnAway(GenericEvent event) {
        switch (event) {
            case CommandAutoCompleteInteractionEvent typing ->
                typing.replyChoices(List.of()).queue();
            case IReplyCallback asked ->
                asked.reply(Messages.creating(comeAgain(Words.in(asked.getUserLocale()))))
                        .setEphemeral(true)
                        .queue();
            case MessageReceivedEvent said -> turnAway(said.getMessage());
            default -> {}
        }
    }

    private static void turnAway(Message message) {
        if (Mentions.concerns(message) && Mentions.mayAnswer(message)) {
            Mentions.replyTo(message).show(comeAgain(Words.english()));
        }
    }

    private static Sheet comeAgain(Words words) {
        return Sheet.of(words.text(COME_AGAIN));
    }
}
