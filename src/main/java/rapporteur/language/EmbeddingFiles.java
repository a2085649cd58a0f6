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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The files of the embedding models, from their jars on the class path. */
final class EmbeddingFiles {
    static final String BGE = "bge-small-en-v1.5-q";
    static final String MINI_LM = "all-minilm-l6-v2-q";

    /** To be raised when texts are prepared, or vectors taken, in another way. */
    private static final String MANNER = "2";

    private static final String ENDING = ".onnx";
    private static final String TOKENIZER = "-tokenizer.json";

    InputStream model(String name) throws IOException {
        return file(name + ENDING).openStream();
    }

    /** The numbers of the word pieces, which are the same for both models. */
    Map<String, Integer> vocabulary() throws IOException {
        return vocabulary(BGE);
    }

    Map<String, Integer> vocabulary(String model) throws IOException {
        String name = model + TOKENIZER;
        Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
        try (JsonParser json = new JsonFactory().createParser(file(name).openStream())) {
            while (!"vocab".equals(json.nextFieldName())) {
                if (json.currentToken() == null) {
                    throw new IOException("no vocabulary in " + name);
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
     * Of the models, their vocabularies and their runtime, as another version of any gives other vectors. Read from the jars'
     * tables of contents, without loading anything.
     */
    String fingerprint() throws IOException {
        List<String> parts = new ArrayList<>(List.of(MANNER));
        for (String model : List.of(BGE, MINI_LM)) {
            parts.add(Long.toHexString(checksum(model + ENDING)));
            parts.add(Long.toHexString(checksum(model + TOKENIZER)));
        }
        parts.add("" + OrtEnvironment.class.getPackage().getImplementationVersion());
        return String.join("-", parts);
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
        URL file = EmbeddingFiles.class.getResource("/" + name);
        if (file == null) {
            throw new FileNotFoundException(name + " is missing from the class path; build again");
        }
        return file;
    }
}
