package rapporteur.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/**
 * Writes maps, lists, strings, numbers and truth values as JSON. With the streaming half of Jackson only: object mapping
 * takes longer to load than a question to answer.
 */
final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private Json() {}

    /** One value on one line, on its way at once. */
    static void line(PrintWriter out, Object value) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(value, json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        out.println();
        out.flush();
    }

    /** A span of a document as every JSON states it: its ends in code points. */
    static Map<String, @Nullable Object> span(Document document, Span span) {
        Span counted = document.inCodePoints(span);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("start", counted.start());
        json.put("end", counted.end());
        return json;
    }

    /** The same with the words first. */
    static Map<String, @Nullable Object> words(Document document, Span span) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("text", document.text(span));
        json.putAll(span(document, span));
        return json;
    }

    /** Rounded to so many decimals, for figures whose further ones are noise. */
    static double rounded(double figure, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.round(figure * scale) / scale;
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.doubleValue());
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    write(entry.getValue(), json);
                }
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                for (Object element : list) {
                    write(element, json);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
