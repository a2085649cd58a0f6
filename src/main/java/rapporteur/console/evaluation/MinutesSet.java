package rapporteur.console.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import rapporteur.corpus.Document;

/**
 * A file {@code minutes.jsonl} and the documents whose minutes it has: the folder {@code corpus} beside it, or another
 * corpus. A line {@code {"document": "ferry-talks"}} opens the minutes of a document, the lines below it are its entries as
 * {@link AnnotationReader} has them; {@code "sha256:3fa9…"} names a document by what it holds, where offsets must not outlive
 * a change of the text, and {@code "without": ["figure"]} says which sorts of entries it has not been searched for.
 */
public final class MinutesSet {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FILE = "minutes.jsonl";
    private static final String BY_HASH = "sha256:";

    private final Path file;
    private final Path corpus;
    private final List<Section> sections;

    /** The lines about one document. */
    private record Section(Line head, List<Line> lines) {
        String document() {
            return head.json().path("document").asText();
        }

        Set<String> without() {
            Set<String> without = new HashSet<>();
            head.json().path("without").forEach(sort -> without.add(sort.asText()));
            return without;
        }

        boolean isAbout(Document candidate) {
            return document().startsWith(BY_HASH)
                    ? candidate.hash().startsWith(document().substring(BY_HASH.length()))
                    : Texts.name(candidate.id()).equals(document());
        }
    }

    private record Line(int number, JsonNode json) {}

    /** A document and what a careful reader notes of it. */
    public record Annotated(Document document, Annotation gold) {}

    private MinutesSet(Path file, Path corpus, List<Section> sections) {
        this.file = file;
        this.corpus = corpus;
        this.sections = sections;
    }

    /** Whether there is such a set in the folder, or the file is one. */
    public static boolean isAt(Path place) {
        return Files.isRegularFile(file(place))
                && String.valueOf(file(place).getFileName()).equals(FILE);
    }

    /**
     * @param place the folder, or the file in it
     * @param otherwise the corpus of a set that has none of its own
     */
    public static MinutesSet at(Path place, Path otherwise) {
        Path file = file(place);
        Path own = file.toAbsolutePath().resolveSibling("corpus");
        Path corpus = Files.isDirectory(own) ? own : otherwise;
        if (!Files.isDirectory(corpus)) {
            throw new QuestionSetException(
                    "The set has no documents: neither " + own + " nor " + corpus + " is there.");
        }
        return new MinutesSet(file, corpus, sections(file));
    }

    /** The documents of the set in its order, with what the set says of them. */
    public List<Annotated> read(Function<Path, Document> reader) {
        List<Document> documents = documents(reader);
        return sections.stream().map(section -> annotated(section, documents)).toList();
    }

    private Annotated annotated(Section section, List<Document> documents) {
        Document document = documents.stream()
                .filter(section::isAbout)
                .findFirst()
                .orElseThrow(() -> new QuestionSetException(
                        file + " is about " + section.document() + ", which is not in " + corpus + "."));

        Line current = section.head();
        try {
            AnnotationReader reader = new AnnotationReader(document, section.without());
            for (Line line : section.lines()) {
                current = line;
                reader.read(line.json());
            }
            return new Annotated(document, reader.annotation());
        } catch (Places.MisplacedException misplaced) {
            throw new QuestionSetException(
                    file + ", line " + current.number() + ": " + misplaced.getMessage() + ".", misplaced);
        }
    }

    private List<Document> documents(Function<Path, Document> reader) {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(path -> Texts.isText(path.getFileName().toString()))
                    .sorted()
                    .map(reader)
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new QuestionSetException(
                    "Can't read the documents in " + corpus + ": " + failure.getMessage(), failure);
        }
    }

    private static List<Section> sections(Path file) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Line read = new Line(number, json(line, file + ", line " + number));
            if (read.json().has("document")) {
                sections.add(new Section(read, new ArrayList<>()));
            } else if (sections.isEmpty()) {
                throw new QuestionSetException(file + ", line " + number
                        + ": a line {\"document\": \"…\"} has to say first what it is about.");
            } else {
                sections.getLast().lines().add(read);
            }
        }
        return sections;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new QuestionSetException("Can't read " + file + ": " + failure.getMessage(), failure);
        }
    }

    private static JsonNode json(String line, String where) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new QuestionSetException(where + " is not JSON.", malformed);
        }
    }

    private static Path file(Path place) {
        return Files.isDirectory(place) ? place.resolve(FILE) : place;
    }
}
