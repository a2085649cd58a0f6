package rapporteur.corpus;

import java.net.URI;
import java.util.Optional;

/** Whose facts a document gives, and where they can be read; {@code name} and {@code link} are empty where unknown. */
public record Source(String name, String link) {
    public static final Source UNKNOWN = new Source("", "");

    /** The link where it is an absolute web address. */
    public Optional<URI> url() {
        try {
            return Optional.of(URI.create(link))
                    .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
