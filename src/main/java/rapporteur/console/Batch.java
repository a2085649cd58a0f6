package rapporteur.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON lines in, JSON lines out, in order and each as soon as it is ready. A bad line gives a line that says so. */
final class Batch {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Desk desk;
    private int lines;
    private int bad;

    Batch(Desk desk) {
        this.desk = desk;
    }

    /** Makes the reply to one line; its own id needs not be in it. */
    interface Reply {
        Map<String, @Nullable Object> to(Line line);
    }

    /** One line understood as a JSON object. */
    record Line(JsonNode object) {
        String text(String field) {
            return optionalText(field)
                    .filter(text -> !text.isBlank())
                    .orElseThrow(() -> new BadLineException("no \"" + field + "\" in words"));
        }

        Optional<String> optionalText(String field) {
            JsonNode value = object.path(field);
            return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
        }
    }

    /** Something missing from a line; the message says what. */
    private static final class BadLineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }
    }

    /** @return the exit code */
    int run(String file, Reply reply) {
        try (BufferedReader in = open(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Json.line(desk.out(), replied(number, line, reply));
                }
                if (desk.out().checkError()) {
                    throw new TroubleException("Nobody reads the results any more; stopped at line " + number + ".");
                }
            }
        } catch (NoSuchFileException missing) {
            throw new TroubleException("There is no file " + file + ".", missing);
        } catch (IOException failure) {
            throw new TroubleException("Can't read " + file + ": " + failure.getMessage(), failure);
        }

        if (bad > 0) {
            desk.tell(bad + " of " + lines + " lines could not be answered; see \"error\" in the results.");
        }
        return bad > 0 ? 1 : 0;
    }

    private BufferedReader open(String file) throws IOException {
        if (file.equals("-")) {
            return desk.streams().in();
        }
        // Not Files.newBufferedReader, which stops at the first byte that is not UTF-8 instead of going on without it.
        return new BufferedReader(new InputStreamReader(Files.newInputStream(Path.of(file)), UTF_8));
    }

    private Map<String, @Nullable Object> replied(int number, String line, Reply reply) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        lines++;
        try {
            JsonNode object = MAPPER.readTree(line);
            if (!object.isObject()) {
                throw new BadLineException("not a JSON object");
            }
            JsonNode id = object.path("id");
            if (id.isTextual() || id.isNumber()) {
                out.put("id", id.isNumber() ? id.numberValue() : id.asText());
            }
            out.putAll(reply.to(new Line(object)));
        } catch (JsonProcessingException malformed) {
            fail(out, number, "not JSON");
        } catch (BadLineException badLine) {
            fail(out, number, badLine.getMessage());
        } catch (RuntimeException failure) {
            fail(out, number, Failure.inWords(failure));
        }
        return out;
    }

    private void fail(Map<String, @Nullable Object> out, int number, @Nullable String why) {
        bad++;
        out.put("error", "line " + number + ": " + why);
    }
}
