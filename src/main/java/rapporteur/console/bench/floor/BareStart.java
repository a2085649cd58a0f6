package rapporteur.console.bench.floor;

import java.io.IOException;
import java.nio.file.Path;
import rapporteur.language.Embedder;
import rapporteur.language.LazyEmbedder;
import rapporteur.question.IntentClassifier;

/** A program that loads what an answer needs and runs one query, and does nothing else: what a start costs at least. */
public final class BareStart {
    private BareStart() {}

    /** Takes the folder of the index and the question; for models as well, the folder of the phrases and the data folder. */
    public static void main(String[] args) throws IOException {
        try (RawLucene lucene = new RawLucene(Path.of(args[0]))) {
            if (args.length > 2) {
                IntentClassifier intents = IntentClassifier.open(Path.of(args[2]), Path.of(args[3]));
                Embedder embedder = LazyEmbedder.shipped(true).get().orElseThrow();
                intents.learnMeaning(embedder, () -> false);
                embedder.embed(args[1]);
            }
            System.out.println(lucene.search(args[1]));
        }
    }
}
