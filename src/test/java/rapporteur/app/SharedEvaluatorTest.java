package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code evaluate} and the evaluator that systems of who-said-what are compared by must come to the same figures for the same
 * annotations.
 */
class SharedEvaluatorTest {
    private static final Path STATEMENTS = Path.of("../shared/eval/statements");
    private static final int EVERY = 4;
    private static final List<String> KINDS = List.of("direct", "mixed", "indirect");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void bothEvaluatorsAgree() throws IOException, InterruptedException {
        Path gold = STATEMENTS.resolve("polnear-dev.jsonl");
        assumeTrue(Files.isReadable(gold), "skipped: " + gold + " isn't there to be compared with");
        assumeTrue(runs("python3", "--version"), "skipped: the shared evaluator needs python3");
        List<JsonNode> documents = sample(gold);

        Path set = convert(documents);
        Program program = Program.in(folder);
        JsonNode ours = program.run("evaluate", "--json", set.toString()).json().getFirst();
        String theirs = sharedEvaluator(documents, program);

        assertThat(theirs).contains(quotations(ours.path("agreement").path("quotations")));
        for (String kind : KINDS) {
            JsonNode agreement = ours.path("agreement").path(kind);
            assertThat(line(theirs, kind)).contains(found(agreement)).endsWith(joint(agreement));
        }
    }

    /** The form of the project's own gold minutes, with offsets in place of words. */
    private Path convert(List<JsonNode> documents) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode document : documents) {
            String id = document.path("id").asText();
            Files.createDirectories(folder.resolve("corpus"));
            Files.writeString(
                    folder.resolve("corpus/" + id + ".txt"),
                    document.path("text").asText());
            lines.add(MAPPER.createObjectNode().put("document", id).toString());
            for (JsonNode attribution : document.path("attributions")) {
                ObjectNode line = MAPPER.createObjectNode();
                line.set("statement", attribution.path("content"));
                if (!attribution.path("source").isEmpty()) {
                    line.set("as", attribution.path("source"));
                }
                if (!attribution.path("cue").isEmpty()) {
                    line.set("cue", attribution.path("cue"));
                }
                line.put("stance", attribution.path("speech").asBoolean() ? "says" : "holds");
                lines.add(line.toString());
            }
        }
        Files.write(folder.resolve("minutes.jsonl"), lines);
        return folder;
    }

    private String sharedEvaluator(List<JsonNode> documents, Program program) throws IOException, InterruptedException {
        Path gold = folder.resolve("gold.jsonl");
        Files.write(gold, documents.stream().map(JsonNode::toString).toList());
        List<String> minutes = new ArrayList<>(List.of("minutes", "--evaluator"));
        documents.forEach(document ->
                minutes.add(folder.resolve("corpus/" + document.path("id").asText() + ".txt")
                        .toString()));
        Path found = folder.resolve("found.jsonl");
        Files.writeString(found, program.run(minutes.toArray(String[]::new)).out());

        Path table = folder.resolve("table.txt");
        Process evaluator = new ProcessBuilder(
                        "python3", STATEMENTS.resolve("evaluate.py").toString(), gold.toString(), found.toString())
                .redirectOutput(table.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(evaluator.waitFor()).as(table.toString()).isZero();
        return Files.readString(table);
    }

    private static List<JsonNode> sample(Path gold) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (Stream<String> lines = Files.lines(gold)) {
            for (String line : (Iterable<String>) lines::iterator) {
                documents.add(MAPPER.readTree(line));
            }
        }
        return Stream.iterate(0, number -> number < documents.size(), number -> number + EVERY)
                .map(documents::get)
                .toList();
    }

    private static String line(String table, String kind) {
        return table.lines()
                .filter(line -> line.startsWith(kind + " "))
                .findFirst()
                .orElseThrow();
    }

    private static String quotations(JsonNode agreement) {
        return String.format(
                Locale.ROOT,
                "attributed P %.3f R %.3f F1 %.3f | speaker acc %.3f(%d)",
                ratio(agreement.path("precision")),
                ratio(agreement.path("recall")),
                agreement.path("f1").asDouble(),
                ratio(agreement.path("detail")),
                agreement.path("detail").path(1).asInt());
    }

    private static String found(JsonNode agreement) {
        return String.format(
                Locale.ROOT,
                "gold %5d pred %5d  close P %.3f R %.3f",
                agreement.path("recall").path(1).asInt(),
                agreement.path("precision").path(1).asInt(),
                ratio(agreement.path("precision")),
                ratio(agreement.path("recall")));
    }

    private static String joint(JsonNode agreement) {
        return String.format(
                Locale.ROOT,
                "joint P %.3f R %.3f F1 %.3f",
                ratio(agreement.path("joint precision")),
                ratio(agreement.path("joint recall")),
                agreement.path("joint f1").asDouble());
    }

    private static double ratio(JsonNode share) {
        return share.path(0).asDouble() / share.path(1).asDouble();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
