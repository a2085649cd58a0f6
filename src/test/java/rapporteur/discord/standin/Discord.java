package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import rapporteur.console.bench.discord.GatewayServer.Event;

/**
 * Discord with its servers, people and messages. All state is guarded by this object; whoever waits for something is woken at
 * every change.
 */
public final class Discord implements AutoCloseable {
    /** Far longer than anything takes, so that only what never happens runs into it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
    private static final Duration TOKEN_LIVES = Duration.ofMinutes(15);

    final Snowflakes ids = new Snowflakes();
    final Description description = Description.load();
    final ObjectNode bot;
    final String token;

    private final List<Guild> guilds = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Interaction> interactions = new LinkedHashMap<>();
    private final Map<String, ObjectNode> users = new LinkedHashMap<>();
    private final Map<String, Channel> direct = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Faults faults = new Faults();
    private final Gateway gateway;
    private final RestApi api;
    private JsonNode commands = Json.array();
    private Duration passed = Duration.ZERO;

    /** A request of the bot and the status of its reply; 0 where there was none. */
    public record Call(String method, String path, JsonNode body, int status) {}

    private Discord() {
        token = "MTIzNDU2Nzg5MDEyMzQ1Njc4" + ".GxAmPl" + ".standin-standin-standin-standin";
        bot = Entities.user(ids.next(), "Rapporteur", true);
        gateway = new Gateway(token, this::welcome);
        api = new RestApi(this, faults);
    }

    public static Discord open() throws IOException, InterruptedException {
        Discord discord = new Discord();
        discord.gateway.open();
        discord.api.open();
        return discord;
    }

    /** What the bot's environment has to hold to come here instead of to Discord. */
    public Map<String, String> environment() {
        return Map.of(
                "DISCORD_TOKEN", token,
                "RAPPORTEUR_DISCORD_API", api.address(),
                "RAPPORTEUR_DISCORD_GATEWAY", gateway.address(),
                "RAPPORTEUR_DISCORD_FILES", api.files());
    }

    /** The bot is sent away from the server. */
    public synchronized void sendsAway(Guild guild) {
        send("GUILD_DELETE", Json.object("id", guild.id()));
    }

    public synchronized Guild guild(String name, String locale) {
        Guild guild = new Guild(ids.next(), name, locale, true, ids.next(), ids.next());
        guilds.add(guild);
        if (gateway.isInUse()) {
            send("GUILD_CREATE", Entities.guildCreate(guild, List.of(), bot));
        }
        return guild;
    }

    /** A server on which the bot isn't; people who installed it for themselves may still use it there. */
    public synchronized Guild foreignGuild(String name) {
        return new Guild(ids.next(), name, "en-US", false, ids.next(), ids.next());
    }

    public Channel channel(Guild guild, String name) {
        return added(new Channel(ids.next(), Channel.Kind.TEXT, name, Optional.of(guild), Optional.empty(), false));
    }

    /** A channel in which the bot may not write. */
    public Channel muteChannel(Guild guild, String name) {
        return added(new Channel(ids.next(), Channel.Kind.TEXT, name, Optional.of(guild), Optional.empty(), true));
    }

    public Channel thread(Channel parent, String name) {
        return added(new Channel(ids.next(), Channel.Kind.THREAD, name, parent.guild(), Optional.of(parent), false));
    }

    public Channel directMessages() {
        return added(new Channel(ids.next(), Channel.Kind.DIRECT, "", Optional.empty(), Optional.empty(), false));
    }

    public Channel groupMessages() {
        return added(new Channel(ids.next(), Channel.Kind.GROUP, "", Optional.empty(), Optional.empty(), false));
    }

    private synchronized Channel added(Channel channel) {
        channels.add(channel);
        if (gateway.isInUse() && channel.guild().filter(Guild::botIsMember).isPresent()) {
            send(
                    channel.kind() == Channel.Kind.THREAD ? "THREAD_CREATE" : "CHANNEL_CREATE",
                    Entities.guildChannel(channel, bot.path("id").asText()));
        }
        return channel;
    }

    public synchronized Person person(String name, Channel channel) {
        ObjectNode user = Entities.user(ids.next(), name, false);
        users.put(user.path("id").asText(), user);
        return new Person(this, user, channel);
    }

    /** The channel in which the bot writes to somebody by itself. */
    public synchronized Channel directMessagesOf(Person person) {
        return direct.computeIfAbsent(person.id(), unused -> directMessages());
    }

    synchronized ObjectNode directMessagesWith(String person) {
        ObjectNode json = Entities.partialChannel(
                direct.computeIfAbsent(person, unused -> directMessages()), Objects.requireNonNull(users.get(person)));
        json.remove("permissions");
        return json;
    }

    /** A file as somebody hands it in. */
    ObjectNode attachment(String name, byte[] content) {
        String id = ids.next();
        String url = api.keep(id, content);
        return Json.object("id", id, "filename", name, "size", content.length, "url", url, "proxy_url", url);
    }

    public Faults faults() {
        return faults;
    }

    // What goes wrong on the gateway.

    public void dropsConnection() {
        gateway.drop();
    }

    public void asksToReconnect() {
        gateway.askToReconnect();
    }

    public void endsSession() {
        gateway.endSession();
    }

    public void refusesNextResume() {
        gateway.refuseResume();
    }

    public void expelsBot() {
        gateway.expel();
    }

    /** Sends the last event again. */
    public void repeatsItself() {
        gateway.repeat();
    }

    public void awaitsResume(int times) {
        awaits(
                "the session to be resumed " + times + " times",
                () -> gateway.resumes() >= times ? Optional.of(true) : Optional.empty());
    }

    public void awaitsIdentify(int times) {
        awaits(
                "the bot to identify " + times + " times",
                () -> gateway.identities().size() >= times ? Optional.of(true) : Optional.empty());
    }

    /** Waits until some request was answered so. */
    public void awaitsReply(int status) {
        awaits(
                "a reply of " + status,
                () -> calls.stream().filter(call -> call.status() == status).findFirst());
    }

    /** Waits until a request has come whose answer is held back. */
    public void awaitsHeldRequest() {
        awaits("a request to hold back", () -> faults.holding() ? Optional.of(true) : Optional.empty());
    }

    /** The intents that the bot last asked for. */
    public long intents() {
        return gateway.identities().getLast().intents();
    }

    /** Lets time pass by the stand-in's clock. */
    public synchronized void passes(Duration time) {
        passed = passed.plus(time);
    }

    synchronized Instant now() {
        return Instant.now().plus(passed);
    }

    // What the bot did.

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    public synchronized JsonNode commands() {
        return commands;
    }

    synchronized void record(Call call) {
        calls.add(call);
        notifyAll();
    }

    synchronized void violation(String what) {
        violations.add(what);
    }

    /** Ids that only this Discord knows, none of which is expected to break a rule. */
    public synchronized void forgivesViolations() {
        violations.clear();
    }

    // Waiting.

    public <T> T awaits(String what, Supplier<Optional<T>> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (this) {
            while (true) {
                Optional<T> met = condition.get();
                if (met.isPresent()) {
                    return met.get();
                }
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("waited in vain for " + what + "; messages:\n" + posts.values()
                            + "\nviolations: " + violations);
                }
                try {
                    // The gateway's own changes don't wake this object, so look now and then.
                    wait(Math.min(left, 100));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("interrupted while waiting for " + what, e);
                }
            }
        }
    }

    // The state, for people and for the API.

    synchronized List<Post> postsIn(Channel channel) {
        return posts.values().stream()
                .filter(post -> post.channel.id().equals(channel.id()))
                .toList();
    }

    synchronized Optional<Post> post(String id) {
        return Optional.ofNullable(posts.get(id)).filter(post -> !post.deleted);
    }

    synchronized Optional<Channel> channel(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    synchronized Optional<Interaction> interaction(String id) {
        return Optional.ofNullable(interactions.get(id));
    }

    synchronized Optional<Interaction> interactionByToken(String itsToken) {
        return interactions.values().stream()
                .filter(interaction -> interaction.token.equals(itsToken))
                .findFirst();
    }

    /** Whether the token of the interaction still opens anything. */
    synchronized boolean lives(Interaction interaction) {
        return interaction.isAcknowledged()
                && Duration.between(interaction.at, now()).compareTo(TOKEN_LIVES) < 0;
    }

    synchronized boolean inTime(Interaction interaction) {
        return Duration.between(interaction.at, now()).compareTo(TO_ACKNOWLEDGE) < 0;
    }

    synchronized Post add(Post post) {
        posts.put(post.id, post);
        notifyAll();
        return post;
    }

    synchronized void changed() {
        notifyAll();
    }

    synchronized JsonNode register(ArrayNode offered) {
        ArrayNode registered = offered.deepCopy();
        registered.forEach(each -> {
            ObjectNode command = (ObjectNode) each;
            command.put("id", ids.next());
            command.put("application_id", bot.path("id").asText());
            command.put("version", ids.next());
            if (!command.has("description")) {
                command.put("description", "");
            }
            // Asked for as a number, told as a text.
            JsonNode permissions = command.path("default_member_permissions");
            command.put("default_member_permissions", permissions.isIntegralNumber() ? permissions.asText() : null);
        });
        commands = registered;
        notifyAll();
        return registered;
    }

    void send(String type, ObjectNode event) {
        gateway.dispatch(type, event);
    }

    synchronized Interaction begin(ObjectNode event, Channel channel, String person, Optional<Post> source) {
        Interaction interaction = new Interaction(event, channel, person, source, now());
        interactions.put(interaction.id, interaction);
        send("INTERACTION_CREATE", event);
        return interaction;
    }

    private synchronized List<Event> welcome() {
        ObjectNode ready = Json.object("v", 10);
        ready.set("user", bot);
        ready.putArray("private_channels");
        ArrayNode unavailable = ready.putArray("guilds");
        guilds.forEach(guild -> unavailable.add(Json.object("id", guild.id(), "unavailable", true)));
        ready.set("application", Json.object("id", bot.path("id").asText(), "flags", 0));
        ready.set("shard", Json.array(0, 1));

        List<Event> events = new ArrayList<>();
        events.add(new Event("READY", ready));
        for (Guild guild : guilds) {
            List<Channel> own = channels.stream()
                    .filter(channel -> channel.guild().filter(guild::equals).isPresent())
                    .toList();
            events.add(new Event("GUILD_CREATE", Entities.guildCreate(guild, own, bot)));
        }
        return events;
    }

    /** Ends the service; fails if the bot or the stand-in broke a rule. */
    @Override
    public void close() {
        api.close();
        try {
            gateway.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!violations.isEmpty()) {
            throw new AssertionError("against Discord's rules:\n" + String.join("\n", violations));
        }
    }
}
