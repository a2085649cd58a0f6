package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import rapporteur.discord.standin.RestApi.Reply;

/** What each route does. */
final class Routes {
    private static final int REPLY = 4;
    private static final int DEFERRED_REPLY = 5;
    private static final int DEFERRED_EDIT = 6;
    private static final int EDIT = 7;
    private static final int CHOICES = 8;
    private static final int FORM = 9;

    private final Discord discord;

    Routes(Discord discord) {
        this.discord = discord;
    }

    /** @param path its parts; the first is empty */
    Reply answer(String method, String template, String[] path, Body body) {
        synchronized (discord) {
            return switch (method + " " + template) {
                case "GET /users/@me" -> Reply.of(self());
                case "PUT /applications/{application_id}/commands" ->
                    Reply.of(discord.register((ArrayNode) Dialect.described(body.json())));
                case "POST /interactions/{interaction_id}/{interaction_token}/callback" ->
                    acknowledge(path[2], path[3], body.json());
                case "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original" -> editOriginal(path[3], body);
                case "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original" -> deleteOriginal(path[3]);
                case "POST /webhooks/{webhook_id}/{webhook_token}" -> followUp(path[3], body);
                case "POST /channels/{channel_id}/messages" -> write(path[2], body);
                case "PATCH /channels/{channel_id}/messages/{message_id}" -> edit(path[4], body);
                case "POST /channels/{channel_id}/typing" -> Reply.nothing();
                case "POST /users/@me/channels" ->
                    Reply.of(discord.directMessagesWith(
                            body.json().path("recipient_id").asText()));
                default -> {
                    discord.violation(method + " " + template + " is not something the stand-in does");
                    yield Reply.error(404, 0, "404: Not Found");
                }
            };
        }
    }

    private ObjectNode self() {
        ObjectNode self = discord.bot.deepCopy();
        self.put("mfa_enabled", false);
        self.put("locale", "en-US");
        self.put("verified", true);
        return self;
    }

    private Reply acknowledge(String id, String token, JsonNode body) {
        Optional<Interaction> found = discord.interaction(id).filter(each -> each.token.equals(token));
        if (found.isEmpty() || !discord.inTime(found.get())) {
            return Reply.error(404, 10062, "Unknown interaction");
        }
        Interaction interaction = found.get();
        if (interaction.isAcknowledged()) {
            return Reply.error(400, 40060, "Interaction has already been acknowledged.");
        }
        int type = body.path("type").asInt();
        JsonNode data = body.path("data");
        // A form that a button opened belongs to the message with the button.
        boolean hasMessage = interaction.source.isPresent();
        if (!hasMessage && (type == DEFERRED_EDIT || type == EDIT)
                || type == FORM && interaction.event.path("type").asInt() == 5) {
            discord.violation("an acknowledgement of type " + type + " of " + interaction.event.path("type"));
            return Reply.error(400, 50035, "Invalid Form Body");
        }
        interaction.acknowledgedAt = Optional.of(discord.now());
        switch (type) {
            case DEFERRED_REPLY -> {
                if ((data.path("flags").asInt() & ~MessageRules.EPHEMERAL) != 0) {
                    discord.violation("a deferred reply with more than the ephemeral flag: " + data);
                }
                reply(interaction, data).loading = true;
            }
            case DEFERRED_EDIT -> interaction.original = interaction.source;
            case CHOICES -> interaction.choices = Optional.of(data.path("choices"));
            case FORM -> interaction.form = Optional.of(data);
            case REPLY -> {
                check(data);
                Entities.apply(data, reply(interaction, data));
            }
            default -> discord.violation("an acknowledgement of type " + type);
        }
        discord.changed();
        return Reply.of(callback(interaction, type));
    }

    private static ObjectNode callback(Interaction interaction, int type) {
        ObjectNode callback = Json.object();
        ObjectNode about = Json.object(
                "id", interaction.id, "type", interaction.event.path("type").asInt());
        callback.set("interaction", about);
        if (type == DEFERRED_REPLY || type == REPLY) {
            Post post = interaction.original.orElseThrow();
            about.put("response_message_id", post.id);
            about.put("response_message_loading", post.loading);
            about.put("response_message_ephemeral", post.isEphemeral());
        }
        return callback;
    }

    private Post reply(Interaction interaction, JsonNode data) {
        boolean ephemeral = (data.path("flags").asInt() & MessageRules.EPHEMERAL) != 0;
        Post post = post(interaction.channel, ephemeral ? Optional.of(interaction.person) : Optional.empty(), true);
        interaction.original = Optional.of(post);
        return post;
    }

    private Post post(Channel channel, Optional<String> onlyFor, boolean ofInteraction) {
        ObjectNode json = Entities.message(discord.ids.next(), channel, discord.bot);
        if (onlyFor.isPresent()) {
            json.put("flags", MessageRules.EPHEMERAL);
        }
        return discord.add(new Post(json, channel, onlyFor, ofInteraction));
    }

    private Optional<Interaction> living(String token) {
        return discord.interactionByToken(token).filter(discord::lives);
    }

    private Reply editOriginal(String token, Body body) {
        Optional<Interaction> interaction = living(token);
        if (interaction.isEmpty()) {
            return Reply.error(404, 10015, "Unknown Webhook");
        }
        Optional<Post> original = interaction.get().original.filter(post -> !post.deleted);
        return original.map(post -> changed(post, body)).orElseGet(() -> Reply.error(404, 10008, "Unknown Message"));
    }

    private Reply changed(Post post, Body body) {
        check(body.json());
        Entities.apply(body.json(), post);
        post.files.addAll(body.files());
        post.edits++;
        discord.changed();
        return Reply.of(post.json);
    }

    private Reply deleteOriginal(String token) {
        Optional<Post> original =
                living(token).flatMap(interaction -> interaction.original).filter(post -> !post.deleted);
        if (original.isEmpty()) {
            return Reply.error(404, 10008, "Unknown Message");
        }
        original.get().deleted = true;
        discord.changed();
        return Reply.nothing();
    }

    private Reply followUp(String token, Body body) {
        Optional<Interaction> interaction = living(token);
        if (interaction.isEmpty()) {
            return Reply.error(404, 10015, "Unknown Webhook");
        }
        boolean ephemeral = (body.json().path("flags").asInt() & MessageRules.EPHEMERAL) != 0;
        Optional<String> onlyFor = ephemeral ? Optional.of(interaction.get().person) : Optional.empty();
        return changed(post(interaction.get().channel, onlyFor, true), body);
    }

    private Reply write(String channelId, Body body) {
        Optional<Channel> channel = discord.channel(channelId);
        if (channel.isEmpty()) {
            return Reply.error(404, 10003, "Unknown Channel");
        }
        if (channel.get().mute()) {
            return Reply.error(403, 50013, "Missing Permissions");
        }
        Post post = post(channel.get(), Optional.empty(), false);
        JsonNode reference = body.json().path("message_reference");
        if (reference.isObject()) {
            discord.post(reference.path("message_id").asText())
                    .ifPresent(to -> post.json.set(
                            "message_reference",
                            Entities.reference(to, channel.get().guild())));
        }
        return changed(post, body);
    }

    private Reply edit(String id, Body body) {
        return discord.post(id)
                .map(post -> changed(post, body))
                .orElseGet(() -> Reply.error(404, 10008, "Unknown Message"));
    }

    private void check(JsonNode message) {
        List<String> problems = MessageRules.problems(message);
        problems.forEach(problem -> discord.violation(problem + " in " + message));
    }
}
