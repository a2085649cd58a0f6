package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.Span;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

class MinutesCommandTest {
    @Test
    void theTableShowsWhoSaidWhatAndByWhichWords() {
        Run run = Run.of("minutes", "talks/fishing");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("talks/fishing, 2024-03-04, article, 4 passages")
                .contains("Source: The Harbour Post https://example.org/fishing")
                .contains("People (1)", "the envoy of Orsana")
                .contains("Statements (1)", "Ana Ruiz ← Ruiz", "“said”", "direct", "passage 3", "\"We want 40 boats,\"")
                .contains("1 direct, 0 mixed, 0 indirect; 1 by people known by name, 0 by speakers as written")
                .contains("Not understood (1)", "passage 1", "no sentences", "Fishing Talks Open 🐟")
                .contains("Cases (1)", "raised")
                .contains("Topics (1)", "Fishing")
                .contains("Events (2)", "2024-03-04", "2024-06 ")
                .contains("Figures (1)", "40 boats")
                .contains("Positions (1)", "Orsana", "Causes (1)");
    }

    @Test
    void aSpeakerWithoutANameStandsAsWrittenAndWhatIsMissingIsSaid(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), Talks.TEXT);
        ToyWorkroom room = new ToyWorkroom();
        room.minutes = onlyStatement(new Speaker.AsWritten("Ruiz", Talks.span("Ruiz said")));
        Run run = Run.of(room, "minutes", file.toString());

        assertThat(run.out())
                .containsPattern("Ruiz.* +“said” .*\\n +\\(as written\\)")
                .contains("0 by people known by name, 1 by speakers as written")
                .contains("None found: people, cases, topics, events, figures.");
    }

    private static Minutes onlyStatement(Speaker speaker) {
        Span content = Talks.span("We want 40 boats");
        Statement statement = new Statement(
                speaker,
                Talks.span("said"),
                List.of(content),
                content,
                Statement.Kind.INDIRECT,
                Statement.Stance.SAYS,
                List.of());
        return new Minutes(
                "mine.txt",
                List.of(),
                List.of(statement),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void noLineIsWiderThanThePage() {
        assertThat(Run.of("minutes", "talks/fishing").lines()).allMatch(line -> Wrap.width(line) <= 100);
    }

    @Test
    void aFileNeedsNoIndex(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), Talks.TEXT);
        ToyWorkroom room = new ToyWorkroom();
        Run run = Run.of(room, "minutes", file.toString());

        assertThat(run.out()).contains("mine.txt").contains("Ana Ruiz");
        assertThat(room.done).containsExactly("closed");
    }

    @Test
    void anEvaluatorIsGivenSpansOfSourceCueAndContent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), Talks.TEXT);
        JsonNode json = Run.of("minutes", "--evaluator", file.toString()).onlyJson();

        assertThat(json.path("id").asText()).isEqualTo("mine");
        JsonNode attribution = json.path("attributions").get(0);
        assertThat(attribution.path("speaker").asText()).isEqualTo("Ana Ruiz");
        JsonNode content = attribution.path("content").get(0);
        assertThat(Talks.TEXT.substring(content.get(0).asInt(), content.get(1).asInt()))
                .contains("We want 40 boats");
    }

    @Test
    void jsonHasTheFieldsOfTheContract() {
        JsonNode json = Run.of("minutes", "--json", "talks/fishing").onlyJson();

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "document",
                        "statements",
                        "people",
                        "cases",
                        "topics",
                        "events",
                        "figures",
                        "positions",
                        "causes",
                        "notUnderstood");
        JsonNode statement = json.path("statements").get(0);
        assertThat(statement.fieldNames())
                .toIterable()
                .containsExactly("speaker", "role", "cue", "content", "kind", "relayedBy");
        assertThat(statement.path("role").asText()).isEqualTo("the envoy of Orsana");
        assertThat(statement.path("kind").asText()).isEqualTo("direct");
        assertThat(statement.path("relayedBy").isNull()).isTrue();
        assertThat(json.path("cases").get(0).path("status").asText()).isEqualTo("raised");
        assertThat(json.path("topics").get(0).asText()).isEqualTo("Fishing");
        assertThat(json.path("figures").get(0).path("of").asText()).isEqualTo("boats");
        assertThat(json.path("figures").get(0).path("value").asInt()).isEqualTo(40);
        assertThat(json.path("figures").get(0).path("claimedBy").asText()).isEqualTo("Ana Ruiz");
        assertThat(json.path("cases").get(0).path("by").asText()).isEqualTo("Ana Ruiz");
        assertThat(json.path("positions").get(0).path("side").asText()).isEqualTo("Orsana");
    }

    @Test
    void offsetsCountCodePoints() {
        JsonNode speaker = Run.of("minutes", "--json", "talks/fishing")
                .onlyJson()
                .path("statements")
                .get(0)
                .path("speaker");

        int start = Talks.TEXT.indexOf("Ruiz said") - 1;
        assertThat(speaker.path("as").asText()).isEqualTo("Ruiz");
        assertThat(speaker.path("name").asText()).isEqualTo("Ana Ruiz");
        assertThat(speaker.path("start").asInt()).isEqualTo(start);
        assertThat(speaker.path("end").asInt()).isEqualTo(start + 4);
    }

    @Test
    void datesAreNoFinerThanTheWords() {
        JsonNode events =
                Run.of("minutes", "--json", "talks/fishing").onlyJson().path("events");

        assertThat(events.get(0).path("date").asText()).isEqualTo("2024-03-04");
        assertThat(events.get(1).path("date").asText()).isEqualTo("2024-06");
    }

    @Test
    void theEndOfAnIdIsEnoughWhereItIsTheOnlyOne() {
        ToyWorkroom room = new ToyWorkroom();
        room.documents = List.of(Talks.DOCUMENT, Talks.document("old/fishing", "Old", "Old"));

        assertThat(Run.of("minutes", "fishing").exitCode()).isZero();
        Run unclear = Run.of(room, "minutes", "fishing");
        assertThat(unclear.exitCode()).isEqualTo(1);
        assertThat(unclear.err()).contains("may be talks/fishing, old/fishing");
    }

    @Test
    void anUnknownDocumentIsTroubleThatNamesTheKnownOnes() {
        Run run = Run.of("minutes", "whaling");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("No document 'whaling'").contains("talks/fishing");
    }

    @Test
    void somethingToReadIsWanted() {
        assertThat(Run.of("minutes").exitCode()).isEqualTo(2);
    }
}
