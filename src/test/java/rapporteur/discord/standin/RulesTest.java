package rapporteur.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stand-in refuses what Discord refuses, and notes what the bot must not do. */
class RulesTest {
    private static final String MENTIONS = "\"allowed_mentions\":{\"parse\":[],\"replied_user\":false}";
    private static final String TEXT =
            "{\"flags\":32768,\"components\":[{\"type\":10,\"content\":\"Hello\"}]," + MENTIONS + "}";

    private final HttpClient http = HttpClient.newHttpClient();
    private Discord discord;
    private Interaction interaction;

    @BeforeEach
    void open() throws Exception {
        discord = Discord.open();
        Channel channel = discord.channel(discord.guild("Harbour watchers", "en-US"), "talks");
        discord.register(Json.parse("[{\"name\":\"help\",\"description\":\"Help\",\"type\":1}]")
                .deepCopy());
        interaction = discord.person("Alice", channel).runs("/help");
    }

    @AfterEach
    void close() {
        discord.forgivesViolations();
        discord.close();
        http.close();
    }

    private record Reply(int status, int code) {}

    private Reply send(String method, String path, String body) throws Exception {
        String api = discord.environment().get("RAPPORTEUR_DISCORD_API");
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bot " + discord.token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        JsonNode json = response.body().isEmpty() ? Json.object() : Json.parse(response.body());
        return new Reply(response.statusCode(), json.path("code").asInt());
    }

    private Reply acknowledge(String body) throws Exception {
        return send("POST", "interactions/" + interaction.id + "/" + interaction.token + "/callback", body);
    }

    private Reply edit(String body) throws Exception {
        return send("PATCH", "webhooks/1/" + interaction.token + "/messages/@original", body);
    }

    @Test
    void whatDiscordTakesIsTaken() throws Exception {
        assertThat(acknowledge("{\"type\":5,\"data\":{\"flags\":64}}")).isEqualTo(new Reply(200, 0));
        assertThat(edit(TEXT)).isEqualTo(new Reply(200, 0));

        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void anAcknowledgementAfterThreeSecondsIsTooLate() throws Exception {
        discord.passes(Duration.ofSeconds(3));

        assertThat(acknowledge("{\"type\":5}")).isEqualTo(new Reply(404, 10062));
    }

    @Test
    void anInteractionIsAcknowledgedOnce() throws Exception {
        acknowledge("{\"type\":5}");

        assertThat(acknowledge("{\"type\":5}")).isEqualTo(new Reply(400, 40060));
    }

    @Test
    void nothingIsShownBeforeTheAcknowledgementOrAQuarterOfAnHourAfterIt() throws Exception {
        assertThat(edit(TEXT)).isEqualTo(new Reply(404, 10015));

        acknowledge("{\"type\":5}");
        discord.passes(Duration.ofMinutes(15));
        assertThat(edit(TEXT)).isEqualTo(new Reply(404, 10015));
    }

    @Test
    void aDeletedMessageCannotBeEdited() throws Exception {
        acknowledge("{\"type\":5}");
        assertThat(send("DELETE", "webhooks/1/" + interaction.token + "/messages/@original", "")
                        .status())
                .isEqualTo(204);

        assertThat(edit(TEXT)).isEqualTo(new Reply(404, 10008));
    }

    @Test
    void aRouteThatDiscordDoesNotHaveIsAViolation() throws Exception {
        assertThat(send("GET", "harbours/1", "").status()).isEqualTo(404);

        assertThat(discord.violations()).singleElement().asString().contains("not in the description");
    }

    @Test
    void aMisspeltPropertyIsAViolation() throws Exception {
        acknowledge("{\"type\":5}");
        edit(TEXT.replace("\"flags\"", "\"flagz\""));

        assertThat(discord.violations()).anyMatch(each -> each.contains("/flagz: no such property"));
    }

    @Test
    void whatTheDescriptionForbidsIsAViolation() throws Exception {
        acknowledge("{\"type\":5}");
        edit(TEXT.replace("Hello", "x".repeat(4_001)));

        assertThat(discord.violations()).anyMatch(each -> each.contains("/content: must be at most"));
    }

    @Test
    void aPayloadThatMayMentionSomebodyIsAViolation() {
        assertThat(MessageRules.problems(Json.parse(TEXT.replace("," + MENTIONS, ""))))
                .containsExactly("no allowed_mentions");
        assertThat(MessageRules.problems(Json.parse(TEXT.replace("\"parse\":[]", "\"parse\":[\"everyone\"]"))))
                .containsExactly("mentions of parse are allowed");
    }

    @Test
    void limitsThatTheDescriptionDoesNotKnowAreKept() {
        ObjectNode message = (ObjectNode) Json.parse(TEXT);
        var components = message.putArray("components");
        for (int i = 0; i < 41; i++) {
            components.add(Json.object("type", 10, "content", "x".repeat(100)));
        }
        assertThat(MessageRules.problems(message))
                .singleElement()
                .asString()
                .startsWith("41 components, 4100 characters");

        ObjectNode row = Json.object("type", 1);
        row.set(
                "components",
                Json.array(
                        Json.object("type", 2, "style", 2, "label", "One", "custom_id", "same"),
                        Json.object("type", 2, "style", 2, "label", "Two", "custom_id", "same")));
        message.set("components", Json.array(row));
        assertThat(MessageRules.problems(message)).singleElement().asString().contains("there twice");
    }
}
