package rapporteur.console.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.minutes.Statement.Stance;

/**
 * Reads the annotation of a document, an entry a line. The first field says what sort of entry it is and which words it is
 * about:
 *
 * <pre>{@code
 * {"statement": ["“No,”", "“never.”"], "speaker": "Ada Lund", "as": "she", "cue": "said", "stance": "says", "relayer": "Ugo Rask"}
 * {"person": "Ada Lund", "is": ["the envoy"]}
 * {"case": "Ben Orr", "status": "raised", "description": "a jailed printer"}
 * {"topic": "ferry fares"}
 * {"event": "Monday", "date": "2031-04-07"}
 * {"figure": "40", "of": "boats"}
 * }</pre>
 *
 * <p>A statement names its {@code speaker} in full where a reader knows the name, and says {@code as} what the speaker
 * is called where that is another word; a stance other than {@code says} is stated. {@code after} tells one of several places
 * of the same words. Where several dates are as right, "next week", there is a list of them.
 */
final class AnnotationReader {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "statement", Set.of("speaker", "as", "cue", "stance", "relayer", "after"),
            "person", Set.of("is"),
            "case", Set.of("status", "description"),
            "topic", Set.of(),
            "event", Set.of("date", "after"),
            "figure", Set.of("of", "after"));

    private final Document document;
    private final Set<String> without;
    private final Places places;
    private final List<Attribution> statements = new ArrayList<>();
    private final List<Entry> people = new ArrayList<>();
    private final List<Entry> cases = new ArrayList<>();
    private final List<Entry> caseDescriptions = new ArrayList<>();
    private final List<Entry> topics = new ArrayList<>();
    private final List<Entry> dates = new ArrayList<>();
    private final List<Entry> figures = new ArrayList<>();

    /** @param without the sorts of entries that nobody looked for in the document */
    AnnotationReader(Document document, Set<String> without) {
        for (String sort : without) {
            if (!FIELDS.containsKey(sort)) {
                throw new Places.MisplacedException("there are no entries of the sort \"" + sort + "\"");
            }
        }
        this.document = document;
        this.without = without;
        this.places = new Places(document);
    }

    Annotation annotation() {
        return new Annotation(statements, people, cases, caseDescriptions, topics, dates, figures, without);
    }

    /** @throws Places.MisplacedException for words that the document doesn't have, and fields that no entry has */
    void read(JsonNode line) {
        String sort = sort(line);
        switch (sort) {
            case "statement" -> statements.add(statement(line));
            case "person" -> people.add(named(line.path(sort), texts(line.path("is"))));
            case "case" -> {
                cases.add(named(line.path(sort), required(line, "status")));
                if (line.has("description")) {
                    caseDescriptions.add(entry(places.first(line.path("description")), List.of()));
                }
            }
            case "topic" -> topics.add(entry(places.first(line.path(sort)), List.of()));
            case "event" -> dates.add(entry(only(line, sort), required(line, "date")));
            case "figure" -> figures.add(entry(only(line, sort), texts(line.path("of"))));
            default -> throw new Places.MisplacedException("there are no entries of the sort \"" + sort + "\"");
        }
    }

    private static String sort(JsonNode line) {
        List<String> names = new ArrayList<>();
        line.fieldNames().forEachRemaining(names::add);
        String sort = names.isEmpty() ? "" : names.removeFirst();
        Set<String> known = FIELDS.getOrDefault(sort, Set.copyOf(names));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Places.MisplacedException("a " + sort + " has no \"" + name + "\", only " + known);
            }
        }
        return sort;
    }

    private Attribution statement(JsonNode line) {
        List<Span> content = places.inOrder(line.path("statement"), line.path("after"));
        JsonNode speaker = line.path("speaker");
        JsonNode as = line.has("as") ? line.path("as") : speaker;
        return new Attribution(
                content,
                as.isMissingNode() ? List.of() : places.nearest(as, content),
                line.has("cue") ? places.nearest(line.path("cue"), content) : List.of(),
                Optional.of(speaker).filter(node -> !node.isMissingNode()).map(this::text),
                stance(line.path("stance").asText("says")),
                texts(line.path("relayer")));
    }

    private static Stance stance(String name) {
        for (Stance stance : Stance.values()) {
            if (stance.name().toLowerCase(Locale.ROOT).equals(name)) {
                return stance;
            }
        }
        throw new Places.MisplacedException("\"" + name + "\" is no stance");
    }

    private Span only(JsonNode line, String sort) {
        return places.only(line.path(sort), line.path("after"));
    }

    private Entry entry(Span place, List<String> details) {
        return new Entry(document.text(place), place, details);
    }

    /** A name, which the text may give in pieces: of "Ada and Ugo Lund" one is {@code ["Ada", "Lund"]}. */
    private Entry named(JsonNode name, List<String> details) {
        Span place = places.first(Places.list(name).stream().findFirst().orElse(name));
        return new Entry(String.join(" ", texts(name)), place, details);
    }

    private String text(JsonNode words) {
        return document.text(places.first(words));
    }

    private List<String> texts(JsonNode words) {
        return words instanceof MissingNode
                ? List.of()
                : Places.list(words).stream().map(this::text).toList();
    }

    /** What is stated is not in the text: one word, or several that are as right. */
    private static List<String> required(JsonNode line, String field) {
        List<String> right =
                Places.list(line.path(field)).stream().map(JsonNode::asText).toList();
        if (right.isEmpty()) {
            throw new Places.MisplacedException("there is no \"" + field + "\"");
        }
        return right;
    }
}
