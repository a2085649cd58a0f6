package rapporteur.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The body of a request: its JSON, missing where there is none, and the files that came with it. */
record Body(JsonNode json, List<byte[]> files) {
    static Body of(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (bytes.length == 0) {
            return new Body(MissingNode.getInstance(), List.of());
        }
        return type.startsWith("multipart/")
                ? multipart(bytes, type)
                : new Body(Json.parse(new String(bytes, StandardCharsets.UTF_8)), List.of());
    }

    /** Each byte is one character here, whatever the files hold. */
    private static Body multipart(byte[] bytes, String type) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String boundary = type.replaceFirst("(?s).*boundary=\"?([^\";]+).*", "$1");
        JsonNode json = MissingNode.getInstance();
        List<byte[]> files = new ArrayList<>();
        for (String part : text.split("\r?\n?--" + java.util.regex.Pattern.quote(boundary), -1)) {
            int start = part.indexOf("\r\n\r\n");
            if (start < 0) {
                continue;
            }
            byte[] content = part.substring(start + 4).getBytes(StandardCharsets.ISO_8859_1);
            if (part.substring(0, start).contains("name=\"payload_json\"")) {
                json = Json.parse(new String(content, StandardCharsets.UTF_8));
            } else {
                files.add(content);
            }
        }
        return new Body(json, files);
    }
}
