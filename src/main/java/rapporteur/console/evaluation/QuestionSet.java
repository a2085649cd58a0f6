package rapporteur.console.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file {@code questions.jsonl} and the documents it asks about: the folder {@code corpus} beside it, or another corpus. */
public record QuestionSet(Path corpus, List<SetQuestion> questions) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param place the folder, or the file of questions in it
     * @param otherwise the corpus of a set that has none of its own
     */
    public static QuestionSet at(Path place, Path otherwise) {
        Path file = Files.isDirectory(place) ? place.resolve("questions.jsonl") : place;
        Path own = file.toAbsolutePath().resolveSibling("corpus");
        Path corpus = Files.isDirectory(own) ? own : otherwise;
        List<SetQuestion> questions = questionsIn(file);
        if (!Files.isDirectory(corpus)) {
            throw new QuestionSetException(
                    "The set has no documents: neither " + own + " nor " + corpus + " is there.");
        }
        return new QuestionSet(corpus, questions);
    }

    /** The questions of a file, whatever they are about. */
    public static List<SetQuestion> questionsIn(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new QuestionSetException("There are no questions in " + file + ".");
        }
        try {
            return questions(file);
        } catch (IOException failure) {
            throw new QuestionSetException("Can't read " + file + ": " + failure.getMessage(), failure);
        }
    }

    /** The files of the corpus by their names without folder and ending. */
    public Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (Texts.isText(name)) {
                    documents.put(Texts.name(name), new String(Files.readAllBytes(file), UTF_8));
                }
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new QuestionSetException(
                    "Can't read the documents in " + corpus + ": " + failure.getMessage(), failure);
        }

        if (documents.isEmpty()) {
            throw new QuestionSetException("The set has no documents: no .txt or .md files in " + corpus + ".");
        }
        return documents;
    }

    private static List<SetQuestion> questions(Path file) throws IOException {
        List<SetQuestion> questions = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                questions.add(question(line, file + ", line " + number));
            }
        }
        return questions;
    }

    private static SetQuestion question(String line, String where) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return new SetQuestion(
                    required(json, "id", where),
                    Optional.ofNullable(json.get("conversation"))
                            .filter(node -> !node.isNull())
                            .map(JsonNode::asText),
                    required(json, "question", where),
                    required(json, "intent", where),
                    json.path("answerable").asBoolean(),
                    groups(json.path("answer_all")),
                    texts(json.path("answer_none")),
                    evidence(json.path("evidence")),
                    json.path("evidence_min").asInt(1));
        } catch (JsonProcessingException malformed) {
            throw new QuestionSetException(where + " is not JSON.", malformed);
        }
    }

    private static String required(JsonNode json, String field, String where) {
        if (!json.path(field).isValueNode() || json.path(field).isNull()) {
            throw new QuestionSetException(where + " has no \"" + field + "\".");
        }
        return json.path(field).asText();
    }

    private static List<List<String>> groups(JsonNode array) {
        List<List<String>> groups = new ArrayList<>();
        array.forEach(group -> groups.add(texts(group)));
        return groups;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<SetQuestion.Quoted> evidence(JsonNode array) {
        List<SetQuestion.Quoted> evidence = new ArrayList<>();
        array.forEach(item -> evidence.add(new SetQuestion.Quoted(
                item.path("document").asText(), item.path("text").asText())));
        return evidence;
    }
}
