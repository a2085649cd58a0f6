package rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published OpenNLP models for English, from their jars on the class path. */
final class Models {
    static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    static final String TAGS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    static final String LEMMAS = "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private Models() {}

    /** Makes a model of its bytes. */
    @FunctionalInterface
    interface Maker<T> {
        T make(InputStream bytes) throws IOException;
    }

    static <T> T load(String name, Maker<T> maker) {
        try (InputStream bytes = Models.class.getResourceAsStream("/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "the language model " + name + " is missing from the class path; build again");
            }
            return maker.make(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the language model " + name + " can't be read", e);
        }
    }
}
