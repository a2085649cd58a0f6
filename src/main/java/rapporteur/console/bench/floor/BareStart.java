package rapporteur.console.bench.floor;

import java.io.IOException;
import java.nio.file.Path;

/** A program that opens an index and runs one query, and does nothing else: what a start costs at least. */
public final class BareStart {
    private BareStart() {}

    /** Takes the folder of the index and the question. */
    public static void main(String[] args) throws IOException {
        try (RawLucene lucene = new RawLucene(Path.of(args[0]))) {
            System.out.println(lucene.search(args[1]));
        }
    }
}
