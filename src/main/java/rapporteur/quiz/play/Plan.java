package rapporteur.quiz.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapporteur.index.Space;

/**
 * What is settled when a game is opened. {@code items} are the ids of the questions, in order: what they say is read from the
 * documents whenever it is shown; {@code channel} is where it is played, and {@code language} in which, as a language tag.
 */
public record Plan(
        String id,
        Space space,
        String channel,
        String language,
        Optional<String> host,
        Instant at,
        Rules rules,
        List<String> items) {
    public Plan {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a game without questions");
        }
    }
}
