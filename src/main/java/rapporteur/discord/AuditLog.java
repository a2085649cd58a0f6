package rapporteur.discord;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.discord.layout.Sheet;

/** Tells changes in the channel that a server has chosen for that. What was changed by whom is in the history in any case. */
final class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

    private final House house;

    AuditLog(House house) {
        this.house = house;
    }

    /** @param what in the words of what all on the server can read */
    void tell(Guild guild, Function<Words, Sheet> what) {
        house.rules(Optional.of(guild.getId()))
                .logChannel()
                .map(channel -> guild.getChannelById(GuildMessageChannel.class, channel))
                .filter(GuildMessageChannel::canTalk)
                .ifPresent(channel -> channel.sendMessage(Messages.creating(what.apply(house.words(guild))))
                        .queue(
                                sent -> {},
                                failure ->
                                        LOG.info("a change could not be told in #{}: {}", channel.getName(), failure)));
    }
}
