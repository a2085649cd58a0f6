package rapporteur.console.bench.discord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who asks one question in a direct message. */
final class Visitor {
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final AtomicLong IDS = new AtomicLong();
    /** The type of an interaction that is a command. */
    static final int COMMAND = 2;

    private static final int TEXT = 3;
    private static final int DIRECT_MESSAGE = 1;

    private Visitor() {}

    /** An id that tells its time, as Discord's do: the library takes an interaction with an old one for expired. */
    static String id() {
        long time = System.currentTimeMillis() - DISCORD_EPOCH;
        return Long.toString(time << 22 | IDS.incrementAndGet() & 0x3F_FFFF);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode user(String id, String name, boolean bot) {
        return object().put("id", id)
                .put("username", name)
                .put("discriminator", "0")
                .put("public_flags", 0)
                .put("flags", 0)
                .putNull("avatar")
                .put("global_name", name)
                .put("bot", bot);
    }

    /** The event of {@code /ask}; the token is how the bot refers to it. */
    static ObjectNode asks(String question, String token, String application) {
        ObjectNode user = user(id(), "visitor", false);
        String channel = id();
        ObjectNode event = object().put("id", id())
                .put("application_id", application)
                .put("type", COMMAND)
                .put("version", 1)
                .put("token", token)
                .put("channel_id", channel)
                .put("context", DIRECT_MESSAGE)
                .put("locale", "en-US")
                .put("app_permissions", "0")
                .put("attachment_size_limit", 0);
        event.putArray("entitlements");
        event.putObject("authorizing_integration_owners").put("0", "0");
        event.putObject("channel")
                .put("id", channel)
                .put("type", DIRECT_MESSAGE)
                .put("flags", 0)
                .put("permissions", "0")
                .putArray("recipients")
                .add(user);
        event.set("user", user);
        event.putObject("data")
                .put("id", "1")
                .put("name", "ask")
                .put("type", 1)
                .putArray("options")
                .addObject()
                .put("type", TEXT)
                .put("name", "question")
                .put("value", question);
        return event;
    }

    /** A message of the bot as Discord tells of it. */
    static ObjectNode message(ObjectNode bot) {
        ObjectNode message = object().put("id", id())
                .put("type", 0)
                .put("content", "")
                .put("channel_id", "1")
                .put("pinned", false)
                .put("mention_everyone", false)
                .put("tts", false)
                .put("flags", 0)
                .put("timestamp", "2026-01-01T00:00:00+00:00")
                .putNull("edited_timestamp");
        message.set("author", bot);
        for (String empty : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            message.putArray(empty);
        }
        return message;
    }
}
