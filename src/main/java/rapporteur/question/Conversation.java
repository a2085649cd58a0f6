package rapporteur.question;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What was asked last by one person in one place. Forgets after a quiet time. Not safe for use by several threads. */
public final class Conversation {
    private final InstantSource clock;
    private final Duration quietTime;
    private Optional<Turn> last = Optional.empty();
    private Instant lastAt = Instant.EPOCH;

    /** A question with the documents and speakers that its answer rested on. */
    public record Turn(Question question, List<String> documents, List<String> speakers) {
        public Turn {
            documents = List.copyOf(documents);
            speakers = List.copyOf(speakers);
        }
    }

    /** @param quietTime after which what was said is forgotten */
    public Conversation(InstantSource clock, Duration quietTime) {
        this.clock = clock;
        this.quietTime = quietTime;
    }

    public Optional<Turn> last() {
        if (clock.instant().isAfter(lastAt.plus(quietTime))) {
            last = Optional.empty();
        }
        return last;
    }

    public void remember(Turn turn) {
        last = Optional.of(turn);
        lastAt = clock.instant();
    }
}
