package rapporteur.app;

import java.util.Optional;
import java.util.function.Supplier;
import rapporteur.index.Index;
import rapporteur.index.Reading;
import rapporteur.index.Space;

/** The documents of a space as one person at the terminal sees them: as they were when first looked at, until they are looked at anew. */
final class CurrentReading implements AutoCloseable {
    private final Supplier<Index> index;
    private final Space space;
    private Optional<Reading> open = Optional.empty();

    CurrentReading(Supplier<Index> index, Space space) {
        this.index = index;
        this.space = space;
    }

    Reading get() {
        if (open.isEmpty()) {
            open = Optional.of(index.get().reading(space));
        }
        return open.get();
    }

    /** Looks anew where the documents have changed; what was read before is closed then. */
    String edition() {
        Reading now = index.get().reading(space);
        String edition = now.edition();
        if (edition.equals(open.map(Reading::edition).orElse(""))) {
            now.close();
        } else {
            close();
            open = Optional.of(now);
        }
        return edition;
    }

    /** What is asked for next is read anew. */
    @Override
    public void close() {
        open.ifPresent(Reading::close);
        open = Optional.empty();
    }
}
