package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody on Discord: does what people do, and sees what they would see. */
public final class Person {
    private final Discord discord;
    private final ObjectNode user;
    private final String id;
    private Channel channel;
    private String locale = "en-US";
    private Optional<Guild> moderated = Optional.empty();
    private Optional<Guild> helped = Optional.empty();
    private Optional<Interaction> last = Optional.empty();

    Person(Discord discord, ObjectNode user, Channel channel) {
        this.discord = discord;
        this.user = user;
        this.id = user.path("id").asText();
        this.channel = channel;
    }

    public String id() {
        return id;
    }

    public Person goesTo(Channel other) {
        channel = other;
        return this;
    }

    public Person speaks(String itsLocale) {
        locale = itsLocale;
        return this;
    }

    public Person moderates(Guild guild) {
        moderated = Optional.of(guild);
        return this;
    }

    /** Takes on a role of the server that gives no rights by itself. */
    public Person helps(Guild guild) {
        helped = Optional.of(guild);
        return this;
    }

    // Doing.

    /** Runs a command, "/documents show", with options by name and value in turns. */
    public Interaction runs(String command, String... options) {
        ObjectNode event = event(2);
        event.set("data", commandData(command, List.of(options), Optional.empty()));
        return begin(event, Optional.empty());
    }

    /** What is offered while the person types the value of an option. */
    public List<String> types(String command, String option, String text) {
        ObjectNode event = event(4);
        event.set("data", commandData(command, List.of(option, text), Optional.of(option)));
        Interaction typing = begin(event, Optional.empty());
        JsonNode choices = discord.awaits("choices for " + text, () -> typing.choices);
        List<String> names = new ArrayList<>();
        choices.forEach(choice -> names.add(choice.path("name").asText()));
        return names;
    }

    /** Types, and takes the first choice that is offered. */
    public Interaction runsChoosing(String command, String option, String text, String... others) {
        ObjectNode event = event(4);
        List<String> typed = new ArrayList<>(List.of(others));
        typed.addAll(List.of(option, text));
        event.set("data", commandData(command, typed, Optional.of(option)));
        Interaction typing = begin(event, Optional.empty());
        JsonNode choices = discord.awaits("choices for " + text, () -> typing.choices);
        List<String> options = new ArrayList<>(List.of(others));
        options.addAll(List.of(option, choices.path(0).path("value").asText()));
        return runs(command, options.toArray(String[]::new));
    }

    /** Presses the button of the newest message that has one of that name. */
    public Interaction clicks(String label) {
        Post post = discord.awaits(
                "a button " + label + " for " + user.path("username").asText(),
                () -> visible().reversed().stream()
                        .filter(each -> each.button(label).isPresent())
                        .findFirst());
        return clicks(label, post);
    }

    public Interaction clicks(String label, Post post) {
        JsonNode button =
                post.button(label).orElseThrow(() -> new AssertionError("no button " + label + " on " + post));
        return presses(button.path("custom_id").asText(), post);
    }

    /** Presses a button of the id, which may be one of an older version. */
    public Interaction presses(String customId, Post post) {
        ObjectNode event = event(3);
        event.set("data", Json.object("custom_id", customId, "component_type", 2, "id", 1));
        event.set("message", post.json.deepCopy());
        return begin(event, Optional.of(post));
    }

    /** Fills in the first field of the form that was opened last. */
    public Interaction submits(String text) {
        return submits(Map.of(), Map.of(), Optional.of(text));
    }

    /** Fills in the form that was opened last: texts by the label of their field, and files by name. */
    public Interaction submits(Map<String, String> texts, Map<String, byte[]> files) {
        return submits(texts, files, Optional.empty());
    }

    private Interaction submits(Map<String, String> texts, Map<String, byte[]> files, Optional<String> first) {
        Interaction opened = last.orElseThrow();
        JsonNode form = discord.awaits("a form", () -> opened.form);
        ObjectNode event = event(5);
        ObjectNode data = Json.object("custom_id", form.path("custom_id").asText());
        ArrayNode labels = data.putArray("components");
        ObjectNode attachments = Json.object();
        for (JsonNode asked : form.path("components")) {
            JsonNode field = asked.path("component");
            ObjectNode filled = Json.object(
                    "type",
                    field.path("type").asInt(),
                    "id",
                    2 * labels.size() + 2,
                    "custom_id",
                    field.path("custom_id").asText());
            if (field.path("type").asInt() == 4) {
                String otherwise = labels.isEmpty() ? first.orElse("") : "";
                String prefilled = field.path("value").asText(otherwise);
                filled.put("value", texts.getOrDefault(asked.path("label").asText(), prefilled));
            } else if (field.path("type").asInt() == 3) {
                filled.set(
                        "values",
                        Json.array(chosen(
                                field,
                                Optional.ofNullable(
                                        texts.get(asked.path("label").asText())))));
            } else {
                ArrayNode values = filled.putArray("values");
                files.forEach((name, content) -> {
                    ObjectNode attachment = discord.attachment(name, content);
                    values.add(attachment.path("id").asText());
                    attachments.set(attachment.path("id").asText(), attachment);
                });
            }
            ObjectNode label = Json.object("type", 18, "id", 2 * labels.size() + 1);
            label.set("component", filled);
            labels.add(label);
        }
        ObjectNode resolved = Json.object();
        resolved.set("attachments", attachments);
        data.set("resolved", resolved);
        event.set("data", data);
        opened.source.ifPresent(post -> event.set("message", post.json.deepCopy()));
        return begin(event, opened.source);
    }

    /** The value of the option with the label; of the one that was chosen beforehand where there is no label. */
    private static JsonNode chosen(JsonNode select, Optional<String> label) {
        for (JsonNode option : select.path("options")) {
            if (label.map(option.path("label").asText()::equals)
                    .orElse(option.path("default").asBoolean())) {
                return option.path("value");
            }
        }
        throw new AssertionError("no option " + label + " in " + select);
    }

    /** Chooses an entry of the menu of a message. */
    public Interaction chooses(String entry, Post post) {
        JsonNode command = command(entry);
        ObjectNode event = event(2);
        ObjectNode data =
                Json.object("id", command.path("id").asText(), "name", entry, "type", 3, "target_id", post.id);
        ObjectNode messages = Json.object();
        // The menu is a way to let the bot read the message, whatever else it may read.
        messages.set(post.id, post.json.deepCopy());
        ObjectNode resolved = Json.object();
        resolved.set("messages", messages);
        data.set("resolved", resolved);
        event.set("data", data);
        return begin(event, Optional.empty());
    }

    public Post writes(String text) {
        return post(text, Optional.empty(), false);
    }

    /** Writes a message that is a file only. */
    public Post sends(String name, byte[] content) {
        Post post = writes("");
        ((ArrayNode) post.json.path("attachments")).add(discord.attachment(name, content));
        return post;
    }

    /** Writes a message that is a file only, of which is said that it is small and stands at the address, if any. */
    public Post sendsDeceptively(String name, byte[] content, Optional<String> address) {
        Post post = sends(name, content);
        ObjectNode attachment = (ObjectNode) post.json.path("attachments").path(0);
        attachment.put("size", 100);
        address.ifPresent(elsewhere -> attachment.put("url", elsewhere).put("proxy_url", elsewhere));
        return post;
    }

    public Post mentionsBot(String text) {
        return writes("<@" + discord.bot.path("id").asText() + "> " + text);
    }

    /** Replies, which pings whoever is replied to. */
    public Post repliesTo(Post to, String text) {
        return post(text, Optional.of(to), true);
    }

    private Post post(String text, Optional<Post> to, boolean ping) {
        synchronized (discord) {
            ObjectNode json = Entities.message(discord.ids.next(), channel, user);
            json.put("content", text);
            String bot = discord.bot.path("id").asText();
            boolean named = text.contains("<@" + bot + ">");
            boolean pinged = ping
                    && to.filter(each -> each.author.path("id").asText().equals(bot))
                            .isPresent();
            if (named || pinged) {
                ((ArrayNode) json.path("mentions")).add(discord.bot);
            }
            Post post = discord.add(new Post(json, channel, Optional.empty(), false));
            ObjectNode event = json.deepCopy();
            channel.guild().ifPresent(guild -> {
                event.put("guild_id", guild.id());
                ObjectNode member = Entities.member(user, moderated);
                member.remove("user");
                event.set("member", member);
            });
            to.ifPresent(each -> {
                event.put("type", 19);
                event.set("message_reference", Entities.reference(each, channel.guild()));
                event.set("referenced_message", each.json.deepCopy());
            });
            // Without the privileged intent the bot reads only what is said to it, and no replies to what answered
            // interactions.
            boolean readable = channel.guild().isEmpty()
                    || named
                    || pinged && to.filter(each -> each.ofInteraction).isEmpty();
            if (!readable) {
                event.put("content", "");
            }
            if (channel.kind() == Channel.Kind.DIRECT) {
                event.put("channel_type", 1);
            }
            discord.send("MESSAGE_CREATE", event);
            return post;
        }
    }

    // Seeing.

    private List<Post> visible() {
        return discord.postsIn(channel).stream()
                .filter(post -> post.visibleTo(id))
                .toList();
    }

    /** Waits until the bot has written something with all the words in it, which the person can see, and gives the newest. */
    public Post sees(String... words) {
        return discord.awaits(
                user.path("username").asText() + " to see " + Arrays.toString(words),
                () -> visible().reversed().stream()
                        .filter(post -> post.author.path("bot").asBoolean())
                        .filter(post -> Arrays.stream(words).allMatch(post.text()::contains))
                        .findFirst());
    }

    /** Waits until the last thing the person did has its reply, and gives it. */
    public Post getsReply() {
        Interaction mine = last.orElseThrow();
        return discord.awaits(
                "a reply to " + user.path("username").asText(),
                () -> mine.original.filter(post -> !post.loading && !post.deleted));
    }

    /** Waits until the last thing the person did is acknowledged. */
    public void isHeard() {
        Interaction mine = last.orElseThrow();
        discord.awaits("an acknowledgement", () -> mine.acknowledgedAt);
    }

    /** Waits until the message is gone. */
    public void seesGone(Post post) {
        discord.awaits("the message to go", () -> post.deleted ? Optional.of(true) : Optional.empty());
    }

    /** The title of the form that the last click opened. */
    public String seesForm() {
        Interaction opened = last.orElseThrow();
        return discord.awaits("a form", () -> opened.form).path("title").asText();
    }

    /** All that the bot has written and the person can see, as it stands now. */
    public List<Post> screen() {
        synchronized (discord) {
            return visible().stream()
                    .filter(post -> post.author.path("bot").asBoolean())
                    .toList();
        }
    }

    // Events.

    private Interaction begin(ObjectNode event, Optional<Post> source) {
        Interaction begun = discord.begin(event, channel, id, source);
        last = Optional.of(begun);
        return begun;
    }

    private ObjectNode event(int type) {
        ObjectNode event = Json.object(
                "id",
                discord.ids.next(),
                "application_id",
                discord.bot.path("id").asText(),
                "type",
                type,
                "version",
                1,
                "token",
                "aW50ZXJhY3Rpb246" + discord.ids.next(),
                "channel_id",
                channel.id(),
                "context",
                channel.kind().context,
                "locale",
                locale,
                "app_permissions",
                Long.toString(Entities.PERMISSIONS),
                "attachment_size_limit",
                10_485_760);
        event.set("channel", Entities.partialChannel(channel, user));
        event.set("entitlements", Json.array());
        ObjectNode owners = Json.object();
        if (channel.guild().isPresent()) {
            Guild guild = channel.guild().get();
            event.put("guild_id", guild.id());
            ObjectNode partial = Json.object("id", guild.id(), "locale", guild.locale());
            partial.putArray("features");
            event.set("guild", partial);
            event.put("guild_locale", guild.locale());
            ObjectNode member = Entities.member(user, moderated);
            helped.ifPresent(each -> ((ArrayNode) member.path("roles")).add(each.helperRole()));
            event.set("member", member);
            owners.put(guild.botIsMember() ? "0" : "1", guild.botIsMember() ? guild.id() : id);
        } else {
            event.set("user", user);
            owners.put(
                    channel.kind() == Channel.Kind.DIRECT ? "0" : "1",
                    channel.kind() == Channel.Kind.DIRECT ? "0" : id);
        }
        event.set("authorizing_integration_owners", owners);
        return event;
    }

    private JsonNode command(String name) {
        return discord.awaits("the command " + name, () -> {
            for (JsonNode command : discord.commands()) {
                if (command.path("name").asText().equals(name)) {
                    return Optional.of(command);
                }
            }
            return Optional.empty();
        });
    }

    private ObjectNode commandData(String line, List<String> options, Optional<String> focused) {
        String[] names = line.substring(1).split(" ", -1);
        JsonNode command = command(names[0]);
        ObjectNode data = Json.object("id", command.path("id").asText(), "name", names[0], "type", 1);
        JsonNode described = command;
        ArrayNode given = data.putArray("options");
        if (names.length > 1) {
            described = option(command, names[1]);
            ObjectNode subcommand = Json.object("name", names[1], "type", 1);
            given.add(subcommand);
            given = subcommand.putArray("options");
        }
        for (int i = 0; i < options.size(); i += 2) {
            given.add(value(option(described, options.get(i)), options.get(i + 1), focused));
        }
        return data;
    }

    private static ObjectNode value(JsonNode option, String value, Optional<String> focused) {
        String name = option.path("name").asText();
        ObjectNode given = Json.object("name", name, "type", option.path("type").asInt());
        if (option.path("type").asInt() == 5) {
            given.put("value", Boolean.parseBoolean(value));
        } else if (option.path("type").asInt() == 4) {
            given.put("value", Integer.parseInt(value));
        } else {
            if (option.has("max_length")
                    && value.codePointCount(0, value.length())
                            > option.path("max_length").asInt()) {
                throw new AssertionError(name + " takes no " + value.length() + " characters");
            }
            given.put("value", value);
        }
        if (focused.filter(name::equals).isPresent()) {
            given.put("focused", true);
        }
        return given;
    }

    private static JsonNode option(JsonNode command, String name) {
        for (JsonNode option : command.path("options")) {
            if (option.path("name").asText().equals(name)) {
                return option;
            }
        }
        throw new AssertionError(command.path("name").asText() + " has no option " + name);
    }
}
