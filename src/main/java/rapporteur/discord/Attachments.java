package rapporteur.discord;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message.Attachment;
import rapporteur.corpus.extract.Limits;
import rapporteur.discord.layout.Markdown;
import rapporteur.library.Librarian;

/** Fetches the files that people hand in from where Discord keeps them, and from nowhere else. Safe for use by many threads. */
final class Attachments {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int NAME_SHOWN = 120;

    private final Set<String> origins;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param origins how the address of every file begins, up to the slash after the host */
    Attachments(Set<String> origins) {
        this.origins = origins;
    }

    /**
     * The bytes of the file, cut off just above the size that is allowed, whatever size was announced.
     *
     * @throws RefusedException where it can't be had
     */
    byte[] fetch(Attachment attachment, Words words) {
        String name = Markdown.label(Librarian.plain(attachment.getFileName()), NAME_SHOWN);
        String address = attachment.getUrl();
        if (origins.stream().noneMatch(address::startsWith)) {
            throw new RefusedException(words.text("file.foreign", name));
        }
        try (ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<byte[]> bytes = aside.submit(() -> bytes(address));
            try {
                return bytes.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                bytes.cancel(true);
            }
        } catch (ExecutionException | TimeoutException lost) {
            throw new RefusedException(words.text("file.lost", name), lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RefusedException(words.text("stopping"), stopped);
        }
    }

    private byte[] bytes(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("status " + response.statusCode());
            }
            return body.readNBytes(Limits.DEFAULT.fileBytes() + 1);
        }
    }
}
