package rapporteur.language;

import ai.onnxruntime.OrtEnvironment;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** The files of the embedding model, from their jar on the class path. */
final class EmbeddingFiles {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** To be raised when texts are prepared, or vectors taken, in another way. */
    private static final String MANNER = "1";

    InputStream model() throws IOException {
        return file(MODEL).openStream();
    }

    /** The numbers of the word pieces. */
    Map<String, Integer> vocabulary() throws IOException {
        Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
        try (JsonParser json = new JsonFactory().createParser(file(TOKENIZER).openStream())) {
            while (!"vocab".equals(json.nextFieldName())) {
                if (json.currentToken() == null) {
                    throw new IOException("no vocabulary in " + TOKENIZER);
                }
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                vocabulary.put(json.currentName(), json.nextIntValue(-1));
            }
        }
        return vocabulary;
    }

    /**
     * Of the model, its vocabulary and its runtime, as another version of any gives other vectors. Read from the jars' tables of
     * contents, without loading anything.
     */
    String fingerprint() throws IOException {
        String runtime = OrtEnvironment.class.getPackage().getImplementationVersion();
        return String.join(
                "-", MANNER, Long.toHexString(checksum(MODEL)), Long.toHexString(checksum(TOKENIZER)), "" + runtime);
    }

    private static long checksum(String name) throws IOException {
        URLConnection connection = file(name).openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        CRC32 sum = new CRC32();
        try (InputStream bytes = connection.getInputStream()) {
            sum.update(bytes.readAllBytes());
        }
        return sum.getValue();
    }

    private static URL file(String name) throws IOException {
        URL file = EmbeddingFiles.class.getResource(name);
        if (file == null) {
            throw new FileNotFoundException(name + " is missing from the class path; build again");
        }
        return file;
    }
}
