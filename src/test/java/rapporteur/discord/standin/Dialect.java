package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where what the library sends differs from the description although Discord takes both. Each difference is undone here, with its
 * reason, so that any other is noticed.
 */
final class Dialect {
    private Dialect() {}

    static JsonNode described(JsonNode body) {
        JsonNode copy = body.deepCopy();
        normalise(copy);
        return copy;
    }

    private static void normalise(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(Dialect::normalise);
        }
        if (node instanceof ObjectNode object) {
            numbers(object, "contexts");
            numbers(object, "integration_types");
            permissions(object);
            attachments(object);
            recipient(object);
            // Written for every command and option; the description knows neither there, Discord ignores them when
            // false.
            dropFalse(object, "nsfw");
            dropFalse(object, "autocomplete");
            object.forEach(Dialect::normalise);
        }
    }

    /** Enumerations of numbers are written as texts: ["0"]. */
    private static void numbers(ObjectNode object, String name) {
        if (object.path(name) instanceof ArrayNode texts
                && !texts.isEmpty()
                && texts.get(0).isTextual()) {
            ArrayNode numbers = object.arrayNode();
            texts.forEach(text -> numbers.add(text.asInt()));
            object.set(name, numbers);
        }
    }

    /** Bits beyond the thirty-second don't fit every reader's numbers, so they are written as a text: "32". */
    private static void permissions(ObjectNode object) {
        JsonNode bits = object.path("default_member_permissions");
        if (bits.isTextual() && bits.asText().matches("\\d{1,18}")) {
            object.put("default_member_permissions", Long.parseLong(bits.asText()));
        }
    }

    /** The id of whom to write to is a number, the description wants a snowflake. */
    private static void recipient(ObjectNode object) {
        if (object.path("recipient_id").isIntegralNumber()) {
            object.put("recipient_id", object.path("recipient_id").asText());
        }
    }

    /** The id of an attachment is a number, the description wants a snowflake; its type of content isn't described. */
    private static void attachments(ObjectNode object) {
        if (object.path("attachments") instanceof ArrayNode attachments) {
            attachments.forEach(attachment -> {
                if (attachment instanceof ObjectNode file) {
                    file.put("id", file.path("id").asText());
                    file.remove("content_type");
                }
            });
        }
    }

    private static void dropFalse(ObjectNode object, String name) {
        if (object.path(name).isBoolean() && !object.path(name).asBoolean()) {
            object.remove(name);
        }
    }
}
