package rapporteur.console.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that each one known passage answers, among many passages (SQuAD as open retrieval): {@code squad11.passages.jsonl}
 * with {@code id}, {@code title} and {@code text}, and {@code squad11.questions.jsonl} with {@code q}, {@code pid} and
 * {@code answers}.
 */
public record OpenSet(List<Passage> passages, List<Asked> questions) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A paragraph of an article, on one line. */
    public record Passage(String id, String article, String text) {}

    /** A question, the passage that it was asked about, and the answers that people gave. */
    public record Asked(String text, Passage passage, List<String> answers) {}

    /** @throws QuestionSetException where the files aren't there or are no such files */
    public static OpenSet in(Path folder) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        for (JsonNode json : lines(folder.resolve("squad11.passages.jsonl"))) {
            String id = json.path("id").asText();
            passages.put(
                    id,
                    new Passage(
                            id,
                            json.path("title").asText(),
                            onOneLine(json.path("text").asText())));
        }

        List<Asked> questions = new ArrayList<>();
        for (JsonNode json : lines(folder.resolve("squad11.questions.jsonl"))) {
            Passage passage = passages.get(json.path("pid").asText());
            if (passage == null) {
                throw new QuestionSetException("A question is about a passage that isn't there: " + json.path("pid"));
            }
            List<String> answers = new ArrayList<>();
            json.path("answers").forEach(answer -> answers.add(onOneLine(answer.asText())));
            questions.add(new Asked(json.path("q").asText(), passage, answers));
        }
        return new OpenSet(List.copyOf(passages.values()), questions);
    }

    /** The articles in the order of their first passages. */
    public List<String> articles() {
        return passages.stream().map(Passage::article).distinct().toList();
    }

    /** Writes one article as a document, its passages as paragraphs. */
    public void write(String article, Path file) throws IOException {
        StringBuilder text = new StringBuilder("---\nkind: article\ntitle: " + article + "\ndate: 2016-01-01\n---\n");
        text.append(article).append('\n');
        passages.stream()
                .filter(passage -> passage.article().equals(article))
                .forEach(passage -> text.append('\n').append(passage.text()).append('\n'));
        Files.writeString(file, text);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<JsonNode> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new QuestionSetException("There is no " + file + ".");
        }
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    lines.add(MAPPER.readTree(line));
                }
            }
            return lines;
        } catch (JsonProcessingException malformed) {
            throw new QuestionSetException(file + " is not JSON.", malformed);
        } catch (IOException failure) {
            throw new QuestionSetException("Can't read " + file + ": " + failure.getMessage(), failure);
        }
    }
}
