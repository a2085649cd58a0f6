package rapporteur.discord;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import rapporteur.answer.memory.Place;
import rapporteur.index.Space;

/** Somebody who wants something: in whose words, where, and whether others could see the reply. */
record Visit(Words words, Place place, boolean amongOthers) {
    private static final String SERVER = "server-";

    static Visit of(Interaction event) {
        String channel = event.getChannelId() == null ? "none" : event.getChannelId();
        return new Visit(
                Words.in(event.getUserLocale()),
                new Place(event.getUser().getId(), channel, server(event)),
                event.getContext() != InteractionContextType.BOT_DM);
    }

    /** Whose documents are asked here. */
    Space space() {
        return place.server().map(id -> new Space(SERVER + id)).orElse(Space.SHARED);
    }

    /** The server whose space it is; none for that of everyone. */
    static Optional<String> server(Space space) {
        return space.name().startsWith(SERVER)
                ? Optional.of(space.name().substring(SERVER.length()))
                : Optional.empty();
    }

    /** On a server where somebody merely installed the bot for themselves, what belongs to the server is not theirs. */
    static Optional<String> server(Interaction event) {
        return event.isFromAttachedGuild()
                ? Optional.ofNullable(event.getGuild()).map(Guild::getId)
                : Optional.empty();
    }
}
