package rapporteur.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** One run of the command line and all that came of it. */
record Run(int exitCode, String out, String err) {
    private static final Folders DEFAULTS = new Folders(Path.of("corpus"), Path.of("data"), Path.of("config"));

    static Run of(ToyWorkroom room, String... args) {
        return on(Screen.NONE, "", room, args);
    }

    static Run of(String... args) {
        return of(new ToyWorkroom(), args);
    }

    static Run reading(String in, String... args) {
        return on(Screen.NONE, in, new ToyWorkroom(), args);
    }

    static Run on(Screen screen, String in, ToyWorkroom room, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                new BufferedReader(new StringReader(in)), new PrintWriter(out), new PrintWriter(err), screen);
        int exitCode = Console.run(args, DEFAULTS, room::opened, streams);
        return new Run(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The lines of the output as JSON. */
    List<JsonNode> json() {
        return lines().stream().map(Run::parsed).toList();
    }

    JsonNode onlyJson() {
        if (json().size() != 1) {
            throw new AssertionError("not one line: " + out);
        }
        return json().getFirst();
    }

    private static JsonNode parsed(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(line, malformed);
        }
    }
}
