package rapporteur.corpus.extract;

import java.time.Duration;

/**
 * What an uploaded file may cost: the bytes of the file, the bytes it inflates to, the characters of its text, the pages of a
 * PDF, the time it takes and the memory it is read in.
 */
public record Limits(int fileBytes, int inflatedBytes, int textLength, int pages, Duration time, int heapMegabytes) {
    public static final Limits DEFAULT =
            new Limits(20_000_000, 40 << 20, 5_000_000, 2_000, Duration.ofSeconds(20), 192);
}
