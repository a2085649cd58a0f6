package rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Leads java.util.logging, which Lucene writes to, into the same log. The JDK makes an instance by itself when the first logger
 * of its own kind is used, so that programs which never do don't wait for it.
 */
public final class JavaLogging {
    private static final String SETTINGS = """
            handlers = org.slf4j.bridge.SLF4JBridgeHandler
            .level = INFO
            # Lucene recommends the incubating vector module, which would cost more at the start than it gains.
            org.apache.lucene.internal.vectorization.level = OFF
            """;

    public JavaLogging() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** To be called before anything uses java.util.logging. */
    static void prepare() {
        System.setProperty("java.util.logging.config.class", JavaLogging.class.getName());
    }
}
