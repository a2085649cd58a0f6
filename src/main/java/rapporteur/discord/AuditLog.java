package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.library.Change;

/** Tells changes in the channel that a server has chosen for that. What was changed by whom is in the history in any case. */
final class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final House house;

    AuditLog(House house) {
        this.house = house;
    }

    void tell(Guild guild, List<Change> changes) {
        house.rules(Optional.of(guild.getId()))
                .logChannel()
                .filter(channel -> !changes.isEmpty())
                .map(channel -> guild.getChannelById(GuildMessageChannel.class, channel))
                .filter(GuildMessageChannel::canTalk)
                .ifPresent(channel -> channel.sendMessage(
                                Messages.creating(new CorpusView(house.words(guild)).log(changes)))
                        .queue(
                                sent -> {},
                                failure ->
                                        LOG.info("a change could not be told in #{}: {}", channel.getName(), failure)));
    }
}
