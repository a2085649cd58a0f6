package rapporteur.language;

import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Words that are commonly written in English, names included: those that the embedding model has a piece of their own for. Loaded
 * when first asked for.
 */
public final class EnglishWords {
    private static final Logger LOG = LoggerFactory.getLogger(EnglishWords.class);

    private EnglishWords() {}

    private static final class Loaded {
        static final Set<String> WORDS = load();

        private static Set<String> load() {
            try {
                return Set.copyOf(new EmbeddingFiles().vocabulary().keySet());
            } catch (IOException e) {
                LOG.warn(
                        "Rare words may be taken for slips: the list of English words can't be read ({}).",
                        e.toString());
                return Set.of();
            }
        }
    }

    /** @param word in lower case */
    public static boolean has(String word) {
        return Loaded.WORDS.contains(word);
    }
}
