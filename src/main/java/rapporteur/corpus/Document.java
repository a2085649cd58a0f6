package rapporteur.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text of the corpus. {@code id} is its path in the corpus folder without the ending ({@code us-china/history});
 * {@code text} is what follows the front matter, to the letter; {@code hash} is the SHA-256 of its file, in hex.
 */
public record Document(
        String id,
        String title,
        LocalDate date,
        Kind kind,
        Source source,
        String text,
        List<Passage> passages,
        String hash) {

    public Document {
        passages = List.copyOf(passages);
    }

    /** What sort of text it is, which decides who speaks in it. */
    public enum Kind {
        /** Somebody reports what others said. */
        ARTICLE,
        /** Turns of speakers, each under its speaker's name. */
        TRANSCRIPT,
        /** The parties themselves speak. */
        STATEMENT;

        public static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String text(Span span) {
        return span.of(text);
    }

    /** The passage that holds the offset; between two passages the earlier one. */
    public Passage passageAt(int offset) {
        Passage last = passages.getFirst();
        for (Passage passage : passages) {
            if (passage.span().start() > offset) {
                break;
            }
            last = passage;
        }
        return last;
    }

    /** The span counted in Unicode code points, as it leaves the program in JSON. */
    public Span inCodePoints(Span span) {
        int start = text.codePointCount(0, span.start());
        return new Span(start, start + text.codePointCount(span.start(), span.end()));
    }
}
