package rapporteur.corpus.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gets the text out of uploaded files, one at a time, each in a JVM of its own that ends with it. Safe for use by many
 * threads; those that come second wait.
 */
public final class Extractor {
    private final Limits limits;
    private final ReentrantLock turn = new ReentrantLock(true);

    public Extractor() {
        this(Limits.DEFAULT);
    }

    public Extractor(Limits limits) {
        this.limits = limits;
    }

    /**
     * The text of a file; titles as Markdown headings, paragraphs with blank lines between them.
     *
     * @param name decides by its ending how the file is read; no file of that name is touched
     * @param content read up to the size that is allowed, whatever size was announced
     * @throws RefusedUploadException where the file is too large, broken, locked or empty, or not what its name says
     */
    public String extract(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(limits.fileBytes() + 1);
        if (bytes.length > limits.fileBytes()) {
            throw new RefusedUploadException(Defect.TOO_LARGE, limits.fileBytes() / 1_000_000);
        }
        if (bytes.length == 0) {
            throw new RefusedUploadException(Defect.EMPTY);
        }
        Format format = Format.of(name, bytes);
        turn.lock();
        try {
            return inChild(format, bytes);
        } finally {
            turn.unlock();
        }
    }

    private String inChild(Format format, byte[] bytes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(format));
        // The child shall know neither the bot's token nor anything else that is set for this process.
        builder.environment().clear();
        Process child = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        AtomicBoolean late = new AtomicBoolean();
        Executor atTheLimit = CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> limit = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    // Ended by its handle, as the process itself would close the streams under whoever reads them.
                    child.toHandle().destroyForcibly();
                },
                atTheLimit);
        try {
            feed(child, bytes);
            byte[] reply = child.getInputStream().readNBytes(4 * limits.textLength() + 1_000);
            return understood(reply, late.get());
        } finally {
            limit.cancel(false);
            child.destroyForcibly();
        }
    }

    private List<String> command(Format format) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                // No name resolves, and no connection gets beyond a closed port of this computer.
                "-Djdk.net.hosts.file=" + File.separator + "nowhere",
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=1",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                ExtractionProcess.class.getName(),
                format.name(),
                Integer.toString(limits.inflatedBytes()),
                Integer.toString(limits.textLength()),
                Integer.toString(limits.pages()));
    }

    private static void feed(Process child, byte[] bytes) {
        try (OutputStream in = child.getOutputStream()) {
            in.write(bytes);
        } catch (IOException gone) {
            // It has refused the file before reading it whole, or was ended; its reply tells.
        }
    }

    private static String understood(byte[] reply, boolean late) {
        if (late) {
            throw new RefusedUploadException(Defect.TOO_SLOW);
        }
        int outcome = reply.length == 0 ? -1 : reply[0];
        String text = reply.length == 0 ? "" : new String(reply, 1, reply.length - 1, StandardCharsets.UTF_8);
        return switch (outcome) {
            case ExtractionProcess.TEXT -> text;
            case ExtractionProcess.REFUSAL -> throw RefusedUploadException.heard(text);
            default -> throw new RefusedUploadException(Defect.TOO_MUCH_MEMORY);
        };
    }
}
