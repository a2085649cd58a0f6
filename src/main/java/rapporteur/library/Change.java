package rapporteur.library;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of a space as it was before and after, by the SHA-256 of its bytes in hex; absent where there was none.
 * {@code number} counts the changes of the space from 1; {@code who} says by whom and where it was made.
 */
public record Change(
        int number, Instant at, String who, Kind kind, String file, Optional<String> before, Optional<String> after) {

    /** What a moderator did. */
    public enum Kind {
        PUBLISHED,
        REPLACED,
        WITHDRAWN,
        RESTORED,
        UNDONE,
        /** Who is meant by a role or a name. */
        ALIAS,
        /** What a question shall be answered with. */
        EXPECTATION,
        /** What the server settles for itself. */
        SETTINGS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The id of the document that the file is. */
    public String document() {
        return file.replaceFirst("\\.(?:md|txt)$", "");
    }
}
