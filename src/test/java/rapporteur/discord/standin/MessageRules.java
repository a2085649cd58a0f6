package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Discord asks of a message beyond its description, and what this bot has to keep to. */
final class MessageRules {
    static final int V2 = 1 << 15;
    static final int EPHEMERAL = 1 << 6;

    private static final int MOST_COMPONENTS = 40;
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_CHARACTERS_OF_CONTENT = 2_000;

    private final JsonNode message;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int components;
    private int characters;

    private MessageRules(JsonNode message) {
        this.message = message;
    }

    static List<String> problems(JsonNode message) {
        MessageRules rules = new MessageRules(message);
        rules.mentions();
        rules.form();
        message.path("components").forEach(rules::component);
        rules.limits();
        return rules.problems;
    }

    /** Said in every payload, in edits too: where it isn't, people may be pinged by what a text holds. */
    private void mentions() {
        JsonNode allowed = message.path("allowed_mentions");
        if (allowed.isMissingNode()) {
            problems.add("no allowed_mentions");
        }
        for (String kind : List.of("parse", "users", "roles")) {
            if (!allowed.path(kind).isEmpty()) {
                problems.add("mentions of " + kind + " are allowed");
            }
        }
        if (allowed.path("replied_user").asBoolean()) {
            problems.add("a mention of the one replied to is allowed");
        }
    }

    private void form() {
        boolean v2 = (message.path("flags").asInt() & V2) != 0;
        boolean classic = !message.path("content").asText("").isEmpty()
                || !message.path("embeds").isEmpty()
                || message.hasNonNull("poll");
        if (v2 && classic) {
            problems.add("content, embeds or a poll in a message of components");
        }
        if (v2 && message.path("components").isEmpty()) {
            problems.add("a message of components without components");
        }
        if (!v2
                && message.path("content").asText("").isBlank()
                && message.path("embeds").isEmpty()) {
            problems.add("an empty message");
        }
    }

    private void component(JsonNode component) {
        components++;
        switch (component.path("type").asInt()) {
            case 1 -> {
                if (component.path("components").isEmpty()) {
                    problems.add("an empty row");
                }
            }
            case 2 -> button(component);
            case 10 -> {
                String text = component.path("content").asText();
                characters += text.codePointCount(0, text.length());
                if (text.isBlank()) {
                    problems.add("an empty text");
                }
            }
            default -> {}
        }
        component.path("components").forEach(this::component);
    }

    private void button(JsonNode button) {
        boolean link = button.path("style").asInt() == 5;
        String id = button.path("custom_id").asText("");
        if (link == button.path("url").asText("").isEmpty()) {
            problems.add("a link without an address, or an address that is no link: " + button);
        }
        if (!link && (id.isEmpty() || id.length() > 100 || !ids.add(id))) {
            problems.add("an id that is missing, too long or there twice: " + button);
        }
        if (button.path("label").asText("").isBlank()) {
            problems.add("a button without words");
        }
    }

    private void limits() {
        String content = message.path("content").asText("");
        if (components > MOST_COMPONENTS
                || characters > MOST_CHARACTERS
                || content.codePointCount(0, content.length()) > MOST_CHARACTERS_OF_CONTENT) {
            problems.add(components + " components, " + characters + " characters in texts, " + content.length()
                    + " in the content");
        }
    }
}
