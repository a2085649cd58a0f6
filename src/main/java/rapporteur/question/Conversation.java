package rapporteur.question;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.FoldedText;

/** What was asked last by one person in one place. Forgets after a quiet time. Not safe for use by several threads. */
public final class Conversation {
    private final InstantSource clock;
    private final Duration quietTime;
    private Optional<Turn> last = Optional.empty();
    private List<Option> options = List.of();
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
        forgetAfterQuiet();
        return last;
    }

    public void remember(Turn turn) {
        last = Optional.of(turn);
        options = List.of();
        lastAt = clock.instant();
    }

    /** Remembers what was offered to choose from; what was said before stays. */
    public void offer(List<Option> offered) {
        options = List.copyOf(offered);
        lastAt = clock.instant();
    }

    /** The question of the option that a message picks by its number or its label; any other message as it is. */
    public String picked(String message) {
        forgetAfterQuiet();
        String pick = FoldedText.fold(message).replaceAll("[\\p{P}\\s]+$", "");
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            if (pick.equals(String.valueOf(i + 1)) || pick.equals(FoldedText.fold(option.label()))) {
                return option.question();
            }
        }
        return message;
    }

    private void forgetAfterQuiet() {
        if (clock.instant().isAfter(lastAt.plus(quietTime))) {
            last = Optional.empty();
            options = List.of();
        }
    }
}
