package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** Something a person did that the bot has to acknowledge. Guarded by the {@link Discord} it is on. */
public final class Interaction {
    final String id;
    final String token;
    final ObjectNode event;
    final Channel channel;
    final String person;
    final Instant at;
    /** The message with the button. */
    final Optional<Post> source;

    Optional<Instant> acknowledgedAt = Optional.empty();
    /** What @original means: the reply, or the message with the button. */
    Optional<Post> original = Optional.empty();
    /** The form that was opened. */
    Optional<JsonNode> form = Optional.empty();

    Optional<JsonNode> choices = Optional.empty();

    Interaction(ObjectNode event, Channel channel, String person, Optional<Post> source, Instant at) {
        this.id = event.path("id").asText();
        this.token = event.path("token").asText();
        this.event = event;
        this.channel = channel;
        this.person = person;
        this.source = source;
        this.at = at;
    }

    public boolean isAcknowledged() {
        return acknowledgedAt.isPresent();
    }
}
