package rapporteur.discord;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import rapporteur.library.HouseRules;

/** What holds on a server: what it has settled for itself, and otherwise what the operator has. */
final class House {
    private final Reporter reporter;
    private final DiscordSettings settings;

    House(Reporter reporter, DiscordSettings settings) {
        this.reporter = reporter;
        this.settings = settings;
    }

    HouseRules rules(Optional<String> server) {
        return server.isEmpty()
                ? HouseRules.NONE
                : reporter.on(server).librarian().rules();
    }

    /** Whether answers are for the asker alone where there are others. */
    boolean privateAnswers(Visit visit) {
        return rules(visit.place().server()).privateAnswers().orElse(settings.privateAnswers());
    }

    /** The channels to which quizzes for all are kept on the server, in markup; empty where one may be played in this channel. */
    String quizChannelsOtherThan(GuildMessageChannel channel) {
        Set<String> chosen = rules(Optional.of(channel.getGuild().getId())).quizChannels();
        String parent = channel instanceof ThreadChannel thread
                ? thread.getParentChannel().getId()
                : channel.getId();
        return chosen.contains(parent)
                ? ""
                : chosen.stream().sorted().map(House::channel).collect(Collectors.joining(", "));
    }

    /** A channel in markup, by its id. */
    static String channel(String id) {
        return "<#" + id + ">";
    }

    /** In the language of what all on the server can read. */
    Words words(Guild guild) {
        return Words.in(rules(Optional.of(guild.getId()))
                .language()
                .map(DiscordLocale::from)
                .orElse(guild.getLocale()));
    }
}
