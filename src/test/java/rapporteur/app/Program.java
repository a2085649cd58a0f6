package rapporteur.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.console.Console;
import rapporteur.console.Folders;
import rapporteur.console.Screen;
import rapporteur.console.Streams;

/** The whole program on real parts, over folders of its own. Every run is a start: nothing is left open between two. */
final class Program {
    static final Path SHIPPED_CORPUS = Path.of("corpus");
    static final Path SHIPPED_CONFIG = Path.of("config");

    private final Folders folders;

    Program(Path corpus, Path data, Path config) {
        this.folders = new Folders(corpus, data, config);
    }

    /** With a corpus and data below the folder, and the shipped settings and phrases. */
    static Program in(Path folder) {
        return new Program(folder.resolve("corpus"), folder.resolve("data"), SHIPPED_CONFIG);
    }

    Program document(String name, String text) {
        return document(name, text.getBytes(UTF_8));
    }

    Program document(String name, byte[] bytes) {
        try {
            Path file = folders.corpus().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Run run(String... args) {
        return reading("", args);
    }

    Run reading(String in, String... args) {
        return reading(new StringReader(in), args);
    }

    Run reading(Reader in, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new BufferedReader(in), new PrintWriter(out), new PrintWriter(err), Screen.NONE);
        try {
            KeptIntents.into(folders.data());
            int exitCode = Console.run(args, folders, Wiring::open, streams);
            KeptIntents.outOf(folders.data());
            return new Run(exitCode, out.toString(), err.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What came of a run. */
    record Run(int exitCode, String out, String err) {
        List<JsonNode> json() {
            return out.lines().map(Run::parsed).toList();
        }

        private static JsonNode parsed(String line) {
            try {
                return new ObjectMapper().readTree(line);
            } catch (JsonProcessingException malformed) {
                throw new AssertionError(line, malformed);
            }
        }
    }
}
