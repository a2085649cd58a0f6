package rapporteur.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Where commands read and write. */
public record Streams(BufferedReader in, PrintWriter out, PrintWriter err, Screen screen) {

    /** Those of this process: UTF-8 whatever the locale says, for JSON is nothing else and documents need it. */
    public static Streams ofProcess() {
        return new Streams(
                new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), UTF_8)),
                writer(new FileOutputStream(FileDescriptor.out), false),
                writer(new FileOutputStream(FileDescriptor.err), true),
                new ProcessScreen());
    }

    private static PrintWriter writer(OutputStream stream, boolean lineByLine) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)), lineByLine);
    }
}
