package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.Document;
import rapporteur.minutes.Case;
import rapporteur.minutes.Cause;
import rapporteur.minutes.Event;
import rapporteur.minutes.Figure;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.NotUnderstood;
import rapporteur.minutes.Person;
import rapporteur.minutes.Position;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** Minutes as JSON; what the text does not say is null. */
final class MinutesJson {
    private final Document document;
    private final Minutes minutes;
    private final Roles roles;

    private MinutesJson(Document document, Minutes minutes) {
        this.document = document;
        this.minutes = minutes;
        this.roles = new Roles(document, minutes);
    }

    static Map<String, @Nullable Object> of(Document document, Minutes minutes) {
        return new MinutesJson(document, minutes).json();
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", document.id());
        json.put(
                "statements", minutes.statements().stream().map(this::statement).toList());
        json.put("people", minutes.people().stream().map(this::person).toList());
        json.put("cases", minutes.cases().stream().map(this::theCase).toList());
        json.put(
                "topics",
                minutes.topics().stream()
                        .map(topic -> document.text(topic.words()))
                        .toList());
        json.put("events", minutes.events().stream().map(this::event).toList());
        json.put("figures", minutes.figures().stream().map(this::figure).toList());
        json.put("positions", minutes.positions().stream().map(this::position).toList());
        json.put("causes", minutes.causes().stream().map(this::cause).toList());
        json.put(
                "notUnderstood",
                minutes.notUnderstood().stream().map(this::notUnderstood).toList());
        return json;
    }

    private Map<String, @Nullable Object> notUnderstood(NotUnderstood stretch) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("reason", lower(stretch.reason()));
        json.putAll(Json.span(document, stretch.span()));
        return json;
    }

    private Map<String, @Nullable Object> statement(Statement statement) {
        Speaker speaker = statement.speaker();
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        named.put("name", speaker.name());
        named.put("as", document.text(speaker.mention()));
        named.putAll(Json.span(document, speaker.mention()));

        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("speaker", named);
        json.put("role", roles.of(speaker).orElse(null));
        json.put("cue", Json.words(document, statement.cue()));
        json.put(
                "content",
                statement.content().stream()
                        .map(span -> Json.words(document, span))
                        .toList());
        json.put("kind", lower(statement.kind()));
        json.put(
                "relayedBy",
                statement.relayers().isEmpty()
                        ? null
                        : statement.relayers().getFirst().name());
        return json;
    }

    private Map<String, @Nullable Object> person(Person person) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", person.name());
        json.put("aliases", person.aliases());
        json.put(
                "descriptions",
                person.descriptions().stream().map(document::text).toList());
        return json;
    }

    private Map<String, @Nullable Object> theCase(Case theCase) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", theCase.name());
        json.put("description", textOrNull(document.text(theCase.description())));
        json.put("charge", theCase.charge().map(document::text).orElse(null));
        json.put("term", theCase.term().map(document::text).orElse(null));
        json.put("status", lower(theCase.status()));
        json.put("by", theCase.by().map(Speaker::name).orElse(null));
        json.put(
                "spans",
                theCase.spans().stream().map(span -> Json.span(document, span)).toList());
        return json;
    }

    private Map<String, @Nullable Object> event(Event event) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("text", document.text(event.when().span()));
        json.put("date", event.when().iso());
        json.put("precision", lower(event.when().precision()));
        json.put("what", document.text(event.what()));
        return json;
    }

    private Map<String, @Nullable Object> figure(Figure figure) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("text", document.text(figure.words()));
        json.put("of", textOrNull(document.text(figure.of())));
        json.put("value", figure.amount().value());
        json.put("unit", textOrNull(figure.amount().unit()));
        json.put("kind", lower(figure.amount().kind()));
        json.put("claimedBy", figure.claimedBy().map(Speaker::name).orElse(null));
        return json;
    }

    private Map<String, @Nullable Object> position(Position position) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("side", position.side());
        json.put("holder", position.holder().name());
        json.put(
                "content",
                position.content().stream()
                        .map(span -> Json.words(document, span))
                        .toList());
        return json;
    }

    private Map<String, @Nullable Object> cause(Cause cause) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("cause", Json.words(document, cause.cause()));
        json.put("link", document.text(cause.link()));
        json.put("effect", Json.words(document, cause.effect()));
        return json;
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
