package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The body of a request: its JSON, missing where there is none, and the files that came with it. */
record Body(JsonNode json, List<String> files) {
    static Body of(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (text.isEmpty()) {
            return new Body(MissingNode.getInstance(), List.of());
        }
        return type.startsWith("multipart/") ? multipart(text, type) : new Body(Json.parse(text), List.of());
    }

    private static Body multipart(String text, String type) {
        String boundary = type.replaceFirst("(?s).*boundary=\"?([^\";]+).*", "$1");
        JsonNode json = MissingNode.getInstance();
        List<String> files = new ArrayList<>();
        for (String part : text.split("--" + java.util.regex.Pattern.quote(boundary), -1)) {
            int start = part.indexOf("\r\n\r\n");
            if (start < 0) {
                continue;
            }
            String content = part.substring(start + 4).replaceFirst("\r\n$", "");
            if (part.substring(0, start).contains("name=\"payload_json\"")) {
                json = Json.parse(content);
            } else {
                files.add(content);
            }
        }
        return new Body(json, files);
    }
}
