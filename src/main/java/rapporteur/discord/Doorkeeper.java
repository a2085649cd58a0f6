package rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.layout.Sheet;

/**
 * Stands before the {@link Events}. For as long as the documents are being read, on which everything rests, whatever comes waits as
 * long as Discord lets it, and is asked then to come again; what comes when the bot has ended is passed over.
 */
final class Doorkeeper implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

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
        } catch (RejectedExecutionException ended) {
            // Whoever comes that late is told by Discord that nobody answers.
            LOG.info("came when the bot had ended: {}", event.getClass().getSimpleName());
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
