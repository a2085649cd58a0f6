package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message as it stands now. Guarded by the {@link Discord} it is on. */
public final class Post {
    final String id;
    final Channel channel;
    final ObjectNode author;
    /** The only person who sees it, where it is ephemeral. */
    final Optional<String> onlyFor;
    /** Whether it answers an interaction, whose replies the bot can't read. */
    final boolean ofInteraction;

    final ObjectNode json;
    final List<byte[]> files = new ArrayList<>();
    boolean loading;
    boolean deleted;
    int edits;

    Post(ObjectNode json, Channel channel, Optional<String> onlyFor, boolean ofInteraction) {
        this.id = json.path("id").asText();
        this.author = (ObjectNode) json.path("author");
        this.channel = channel;
        this.onlyFor = onlyFor;
        this.ofInteraction = ofInteraction;
        this.json = json;
    }

    /** All that can be read in it. */
    public String text() {
        StringBuilder text = new StringBuilder(json.path("content").asText(""));
        texts(json.path("components"), text);
        return text.toString();
    }

    private static void texts(JsonNode components, StringBuilder text) {
        for (JsonNode component : components) {
            if (component.path("type").asInt() == 10) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(component.path("content").asText());
            }
            texts(component.path("components"), text);
        }
    }

    /** The words on its buttons. */
    public List<String> buttons() {
        List<String> labels = new ArrayList<>();
        buttons(json.path("components"))
                .forEach(button -> labels.add(button.path("label").asText()));
        return labels;
    }

    /** By which the bot knows the button. */
    public String buttonId(String label) {
        return button(label).orElseThrow().path("custom_id").asText();
    }

    /** What files it carries, in UTF-8. */
    public List<String> files() {
        return files.stream()
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .toList();
    }

    /** The only file it carries. */
    public byte[] file() {
        if (files.size() != 1) {
            throw new AssertionError(files.size() + " files on " + this);
        }
        return files.getFirst().clone();
    }

    /** What its pictures show, in words. */
    public List<String> descriptions() {
        List<String> all = new ArrayList<>();
        for (JsonNode component : json.path("components")) {
            component
                    .path("items")
                    .forEach(item -> all.add(item.path("description").asText()));
        }
        return all;
    }

    public boolean isEphemeral() {
        return onlyFor.isPresent();
    }

    Optional<JsonNode> button(String label) {
        return buttons(json.path("components")).stream()
                .filter(button -> button.path("label").asText().equals(label)
                        && !button.path("disabled").asBoolean())
                .findFirst();
    }

    private static List<JsonNode> buttons(JsonNode components) {
        List<JsonNode> buttons = new ArrayList<>();
        for (JsonNode component : components) {
            if (component.path("type").asInt() == 2) {
                buttons.add(component);
            }
            buttons.addAll(buttons(component.path("components")));
        }
        return buttons;
    }

    boolean visibleTo(String person) {
        return !deleted
                && !loading
                && onlyFor.filter(only -> !only.equals(person)).isEmpty();
    }

    @Override
    public String toString() {
        return "message " + id + (isEphemeral() ? " (ephemeral)" : "") + ":\n" + text() + "\n" + buttons();
    }
}
