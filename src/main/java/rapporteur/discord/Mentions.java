package rapporteur.discord;

import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.Place;
import rapporteur.discord.layout.Sheet;

/** Messages to the bot: a mention, a reply to one of its messages, or anything in a direct message. Answered where they stand. */
final class Mentions {
    private static final Logger LOG = LoggerFactory.getLogger(Mentions.class);

    private final Asking asking;
    private final Memory memory;
    private final House house;

    Mentions(Asking asking, Memory memory, House house) {
        this.house = house;
        this.asking = asking;
        this.memory = memory;
    }

    /** Whether somebody speaks to the bot, as far as it may know. */
    static boolean concerns(Message message) {
        boolean person = !message.getAuthor().isBot()
                && !message.getAuthor().isSystem()
                && !message.isWebhookMessage()
                && !message.getType().isSystem();
        return person && (!message.isFromGuild() || isMentioned(message));
    }

    /** By name; to ping somebody by replying is a mention, too. */
    private static boolean isMentioned(Message message) {
        return message.getMentions().getUsers().contains(message.getJDA().getSelfUser());
    }

    Visit visit(Message message) {
        return new Visit(
                message.isFromGuild() ? house.words(message.getGuild()) : Words.english(),
                new Place(
                        message.getAuthor().getId(),
                        message.getChannelId(),
                        message.isFromGuild() ? Optional.of(message.getGuild().getId()) : Optional.empty()),
                message.isFromGuild());
    }

    void run(Message message, Visit visit, Outlet outlet) {
        Optional<Exchange> after = Optional.ofNullable(message.getMessageReference())
                .map(reference -> reference.getMessageId())
                .flatMap(id -> memory.exchanges().shownAs(id, visit.place()));
        String question = withoutMention(message);
        if (question.isEmpty() && message.getMessageReference() != null) {
            outlet.show(Sheet.of(visit.words().text("mention.unreadable")));
            return;
        }
        asking.ask(new Inquiry(question, Optional.empty(), after), visit, false, outlet);
    }

    private static String withoutMention(Message message) {
        String self = message.getJDA().getSelfUser().getId();
        return message.getContentRaw()
                .replaceAll("<@!?" + self + ">", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether the bot may write where the message stands. If not it can't even say so, as it writes to nobody unasked. */
    static boolean mayAnswer(Message message) {
        if (!message.isFromGuild()) {
            return true;
        }
        GuildMessageChannel channel = message.getGuildChannel();
        if (channel.canTalk()) {
            return true;
        }
        LOG.info(
                "Mentioned in #{} of {}, where I may not answer: the bot needs the permissions to view the channel and to send messages{} there.",
                channel.getName(),
                message.getGuild().getName(),
                channel.getType().isThread() ? " in threads" : "");
        return false;
    }

    /** A reply to the message; a plain message where the bot may not read what was said before. */
    static Outlet replyTo(Message message) {
        return new Outlet() {
            private Optional<Message> shown = Optional.empty();

            @Override
            public synchronized String show(Sheet sheet) {
                shown = Optional.of(shown.map(before ->
                                before.editMessage(Messages.editing(sheet)).complete())
                        .orElseGet(() -> send(message, sheet).complete()));
                return shown.get().getId();
            }
        };
    }

    private static MessageCreateAction send(Message message, Sheet sheet) {
        MessageCreateAction sending = message.getChannel().sendMessage(Messages.creating(sheet));
        boolean mayReply = !message.isFromGuild()
                || message.getGuild()
                        .getSelfMember()
                        .hasPermission(message.getGuildChannel(), Permission.MESSAGE_HISTORY);
        return mayReply ? sending.setMessageReference(message).failOnInvalidReply(false) : sending;
    }
}
