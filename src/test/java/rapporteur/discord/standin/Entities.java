package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Discord's things as JSON, whole, as Discord sends them. */
final class Entities {
    /** View channels, send messages, in threads too, and read what was said before: what the README asks for. */
    static final long PERMISSIONS = 1L << 10 | 1L << 11 | 1L << 38 | 1L << 16;

    /** Deleting the messages of others. */
    private static final long MODERATION = 1L << 13 | 1L << 5;

    private Entities() {}

    static ObjectNode user(String id, String name, boolean bot) {
        ObjectNode user = Json.object(
                "id",
                id,
                "username",
                name.toLowerCase(java.util.Locale.ROOT),
                "discriminator",
                "0",
                "public_flags",
                0,
                "flags",
                0);
        user.putNull("avatar");
        user.putNull("primary_guild");
        user.put("global_name", name);
        user.put("bot", bot);
        return user;
    }

    /** @param moderated the server whose moderator the member is */
    static ObjectNode member(ObjectNode user, Optional<Guild> moderated) {
        ObjectNode member = Json.object(
                "joined_at", "2024-01-01T00:00:00+00:00", "deaf", false, "mute", false, "flags", 0, "pending", false);
        ArrayNode roles = member.putArray("roles");
        moderated.ifPresent(guild -> roles.add(guild.moderatorRole()));
        member.set("user", user);
        member.put("permissions", Long.toString(moderated.isPresent() ? PERMISSIONS | MODERATION : PERMISSIONS));
        return member;
    }

    static ObjectNode guildCreate(Guild guild, List<Channel> channels, ObjectNode bot) {
        ObjectNode json = Json.object(
                "id",
                guild.id(),
                "name",
                guild.name(),
                "owner_id",
                "1",
                "member_count",
                2,
                "afk_timeout",
                300,
                "verification_level",
                0,
                "default_message_notifications",
                0,
                "explicit_content_filter",
                0,
                "mfa_level",
                0,
                "premium_tier",
                0,
                "nsfw_level",
                0,
                "system_channel_flags",
                0,
                "preferred_locale",
                guild.locale(),
                "unavailable",
                false,
                "large",
                false,
                "joined_at",
                "2024-01-01T00:00:00+00:00");
        json.set(
                "roles",
                Json.array(
                        role(guild.id(), "@everyone", PERMISSIONS),
                        role(guild.moderatorRole(), "moderators", PERMISSIONS | MODERATION),
                        role(guild.helperRole(), "helpers", PERMISSIONS)));
        json.set("members", Json.array(member(bot, Optional.empty())));
        ArrayNode texts = json.putArray("channels");
        ArrayNode threads = json.putArray("threads");
        for (Channel channel : channels) {
            if (channel.kind() == Channel.Kind.THREAD) {
                threads.add(thread(channel, bot.path("id").asText()));
            } else {
                texts.add(channel(channel, bot.path("id").asText()));
            }
        }
        for (String empty : List.of(
                "guild_scheduled_events",
                "emojis",
                "stickers",
                "voice_states",
                "presences",
                "features",
                "stage_instances",
                "soundboard_sounds")) {
            json.putArray(empty);
        }
        return json;
    }

    private static ObjectNode role(String id, String name, long permissions) {
        ObjectNode role = Json.object(
                "id",
                id,
                "name",
                name,
                "position",
                0,
                "permissions",
                Long.toString(permissions),
                "color",
                0,
                "hoist",
                false,
                "managed",
                false,
                "mentionable",
                false,
                "flags",
                0);
        role.set("colors", Json.object("primary_color", 0));
        return role;
    }

    static ObjectNode guildChannel(Channel channel, String bot) {
        ObjectNode json = channel.kind() == Channel.Kind.THREAD ? thread(channel, bot) : channel(channel, bot);
        json.put("guild_id", channel.guild().orElseThrow().id());
        return json;
    }

    private static ObjectNode channel(Channel channel, String bot) {
        ObjectNode json = Json.object(
                "id", channel.id(), "type", channel.kind().type, "name", channel.name(), "position", 0, "nsfw", false);
        ArrayNode overwrites = json.putArray("permission_overwrites");
        if (channel.mute()) {
            overwrites.add(Json.object("id", bot, "type", 1, "allow", "0", "deny", Long.toString(1L << 11)));
        }
        return json;
    }

    private static ObjectNode thread(Channel channel, String bot) {
        ObjectNode json = Json.object(
                "id",
                channel.id(),
                "type",
                channel.kind().type,
                "name",
                channel.name(),
                "owner_id",
                "1",
                "parent_id",
                channel.parent().orElseThrow().id(),
                "guild_id",
                channel.guild().orElseThrow().id(),
                "message_count",
                0,
                "member_count",
                1,
                "total_message_sent",
                0,
                "rate_limit_per_user",
                0,
                "flags",
                0);
        json.set(
                "thread_metadata",
                Json.object(
                        "archived",
                        false,
                        "auto_archive_duration",
                        1440,
                        "locked",
                        false,
                        "archive_timestamp",
                        "2026-01-01T00:00:00+00:00",
                        "create_timestamp",
                        "2026-01-01T00:00:00+00:00"));
        json.set(
                "member",
                Json.object(
                        "id", channel.id(), "user_id", bot, "join_timestamp", "2026-01-01T00:00:00+00:00", "flags", 0));
        return json;
    }

    /** The channel as part of an interaction, with what the person and the bot may do there. */
    static ObjectNode partialChannel(Channel channel, ObjectNode person) {
        ObjectNode json = Json.object("id", channel.id(), "type", channel.kind().type, "flags", 0);
        json.put("permissions", Long.toString(PERMISSIONS));
        channel.guild().ifPresent(guild -> {
            json.put("name", channel.name());
            json.put("guild_id", guild.id());
            json.put("position", 0);
        });
        channel.parent().ifPresent(parent -> json.put("parent_id", parent.id()));
        if (channel.guild().isEmpty()) {
            json.set("recipients", Json.array(person));
        }
        if (channel.kind() == Channel.Kind.GROUP) {
            json.put("owner_id", person.path("id").asText());
            json.put("name", channel.name());
            json.putNull("icon");
        }
        if (channel.kind() == Channel.Kind.THREAD) {
            json.set(
                    "thread_metadata",
                    Json.object(
                            "archived",
                            false,
                            "auto_archive_duration",
                            1440,
                            "locked",
                            false,
                            "archive_timestamp",
                            "2026-01-01T00:00:00+00:00"));
        }
        return json;
    }

    static ObjectNode message(String id, Channel channel, ObjectNode author) {
        ObjectNode json = Json.object(
                "id",
                id,
                "type",
                0,
                "content",
                "",
                "channel_id",
                channel.id(),
                "pinned",
                false,
                "mention_everyone",
                false,
                "tts",
                false,
                "flags",
                0,
                "timestamp",
                Instant.now().toString().substring(0, 19) + "+00:00");
        json.putNull("edited_timestamp");
        json.set("author", author);
        for (String empty : List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
            json.putArray(empty);
        }
        return json;
    }

    /** Puts into the message what a request says about it. */
    static void apply(JsonNode request, Post post) {
        ObjectNode json = post.json;
        if (request.has("content")) {
            json.put("content", request.path("content").asText(""));
        }
        if (request.path("components").isArray()) {
            ArrayNode components = request.path("components").deepCopy();
            int[] next = {1};
            components.forEach(component -> number((ObjectNode) component, next));
            json.set("components", components);
        }
        int kept = json.path("flags").asInt() & MessageRules.EPHEMERAL;
        json.put("flags", request.path("flags").asInt(json.path("flags").asInt()) & ~MessageRules.EPHEMERAL | kept);
        post.loading = false;
    }

    /** Discord gives a number to every component. */
    private static void number(ObjectNode component, int[] next) {
        component.put("id", next[0]++);
        component.path("components").forEach(each -> number((ObjectNode) each, next));
        if (component.path("type").asInt() == 13) {
            ObjectNode file = (ObjectNode) component.path("file");
            String name = file.path("url").asText().replace("attachment://", "");
            component.put("name", name);
            component.put("size", 1);
            component.put("spoiler", false);
            file.put("url", "https://cdn.discordapp.com/attachments/1/1/" + name);
            file.put("proxy_url", file.path("url").asText());
            file.put("id", "1");
            file.put("attachment_id", "1");
        }
        if (component.path("type").asInt() == 12) {
            component.path("items").forEach(item -> hosted((ObjectNode) item.path("media")));
        }
        if (component.path("type").asInt() == 2 && component.path("disabled").isMissingNode()) {
            component.put("disabled", false);
        }
    }

    private static void hosted(ObjectNode media) {
        String name = media.path("url").asText().replace("attachment://", "");
        media.put("url", "https://cdn.discordapp.com/attachments/1/1/" + name);
        media.put("proxy_url", media.path("url").asText());
        media.put("id", "1");
        media.put("attachment_id", "1");
    }

    static ObjectNode reference(Post post, Optional<Guild> guild) {
        ObjectNode reference = Json.object("type", 0, "channel_id", post.channel.id(), "message_id", post.id);
        guild.ifPresent(each -> reference.put("guild_id", each.id()));
        return reference;
    }
}
