package rapporteur.discord.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Discord's own description of its API, as far as the bot uses it: which bodies a route takes and which it gives. */
final class Description {
    private static final String ID = "https://rapporteur.test/discord";
    private static final String FILE = "/discord/openapi-extract.json";

    private final JsonNode root;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Description(String text) {
        root = Json.parse(text);
        com.networknt.schema.dialect.Dialect.Builder dialect =
                com.networknt.schema.dialect.Dialect.builder(Dialects.getOpenApi31());
        // The description as a whole is no schema; what it has beside schemas shall not be complained about.
        root.fieldNames().forEachRemaining(name -> dialect.keyword(new NonValidationKeyword(name)));
        schemas = SchemaRegistry.withDialect(dialect.build(), registry -> registry.schemas(Map.of(ID, text)));
    }

    static Description load() {
        try (InputStream in = Description.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new AssertionError(FILE + " is missing");
            }
            return new Description(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template of the path, "/channels/{channel_id}/messages"; empty where the description has none. */
    Optional<String> template(String path) {
        String[] parts = path.split("/", -1);
        return root.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> matches(template.split("/", -1), parts))
                .max((a, b) -> Integer.compare(literals(a), literals(b)));
    }

    private static boolean matches(String[] template, String[] parts) {
        if (template.length != parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static int literals(String template) {
        return template.replaceAll("\\{[^}]*}", "").length();
    }

    boolean has(String template, String method) {
        return root.path("paths").path(template).has(method.toLowerCase(java.util.Locale.ROOT));
    }

    List<String> problemsOfRequest(String template, String method, JsonNode body) {
        return problems(pointer(template, method) + "/requestBody/content/application~1json/schema", body);
    }

    List<String> problemsOfReply(String template, String method, int status, JsonNode body) {
        return problems(pointer(template, method) + "/responses/" + status + "/content/application~1json/schema", body);
    }

    /** Problems of an object by the name of its schema. */
    List<String> problems(JsonNode body, String schema) {
        return problems("/components/schemas/" + schema, body);
    }

    private static String pointer(String template, String method) {
        return "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/"
                + method.toLowerCase(java.util.Locale.ROOT);
    }

    private List<String> problems(String pointer, JsonNode body) {
        if (root.at(pointer).isMissingNode()) {
            return List.of("there is no description at " + pointer);
        }
        Schema schema = compiled.computeIfAbsent(
                pointer,
                at -> schemas.getSchema(
                        SchemaLocation.of(ID + "#" + at.replace("{", "%7B").replace("}", "%7D"))));
        List<String> problems = new ArrayList<>();
        for (Error error : schema.validate(body)) {
            problems.add(error.getInstanceLocation() + ": " + error.getMessage());
        }
        strangers("", body, alternatives(root.at(pointer)), problems);
        return problems;
    }

    /** The description seldom forbids unknown properties, so that a misspelt one would go unnoticed: any that no alternative knows is a problem. */
    private void strangers(String path, JsonNode node, List<JsonNode> schemas, List<String> problems) {
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            schemas.forEach(schema -> items.addAll(alternatives(schema.path("items"))));
            for (int i = 0; i < node.size(); i++) {
                strangers(path + "/" + i, node.get(i), items, problems);
            }
        }
        boolean open = schemas.isEmpty()
                || schemas.stream()
                        .anyMatch(schema -> schema.path("additionalProperties").isObject());
        if (!node.isObject() || open) {
            return;
        }
        node.properties().forEach(property -> {
            List<JsonNode> known = new ArrayList<>();
            boolean named = false;
            for (JsonNode schema : schemas) {
                JsonNode its = schema.path("properties").path(property.getKey());
                if (!its.isMissingNode()) {
                    named = true;
                    known.addAll(alternatives(its));
                }
            }
            if (named) {
                strangers(path + "/" + property.getKey(), property.getValue(), known, problems);
            } else {
                problems.add(path + "/" + property.getKey() + ": no such property is described");
            }
        });
    }

    /** The schemas that a place may have, references and unions resolved. */
    private List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        collect(schema, found, new HashSet<>());
        return found;
    }

    private void collect(JsonNode schema, List<JsonNode> found, Set<String> visited) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            if (visited.add(reference)) {
                collect(root.at(reference.substring(1)), found, visited);
            }
        }
        for (String union : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(union).forEach(each -> collect(each, found, visited));
        }
        if (schema.has("properties") || schema.has("items") || schema.has("additionalProperties")) {
            found.add(schema);
        }
    }
}
