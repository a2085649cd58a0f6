package rapporteur.quiz.review;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.index.Space;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.QuizItem;

/**
 * The questions as moderators want them: in each space what its own have decided. A decision is about the id of a question, so
 * it holds as long as the documents say the same, and waits while they don't. Safe for use by many threads.
 */
public final class Review implements ItemBank {
    private final ItemBank made;
    private final Decisions decisions;
    private final InstantSource clock;

    public Review(ItemBank made, Decisions decisions, InstantSource clock) {
        this.made = made;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<QuizItem> items(Space space) {
        return reviewed(space).stream()
                .filter(reviewed -> !reviewed.isVetoed())
                .map(Reviewed::item)
                .toList();
    }

    /** All questions of a space, the vetoed ones included. */
    public List<Reviewed> reviewed(Space space) {
        Map<String, Decided> last = new HashMap<>();
        decisions.history(space).forEach(decided -> last.put(decided.item(), decided));
        return made.items(space).stream()
                .map(item -> new Reviewed(item, Optional.ofNullable(last.get(item.id()))))
                .toList();
    }

    public Optional<Reviewed> find(String id, Space space) {
        return reviewed(space).stream()
                .filter(reviewed -> reviewed.made().id().equals(id))
                .findFirst();
    }

    /** Everything that was decided in a space, the oldest first. */
    public List<Decided> history(Space space) {
        return decisions.history(space);
    }

    /** Decides, unless there is something against it: nothing has changed then. */
    public Optional<Objection> decide(String id, Decision decision, String who, Space space) {
        Optional<Reviewed> found = find(id, space);
        if (found.isEmpty()) {
            return Optional.of(Objection.GONE);
        }
        Optional<Objection> objection = decision instanceof Decision.Edit edit
                ? Objection.to(edit.prompt(), found.get().made())
                : Optional.empty();
        if (objection.isEmpty()) {
            // As exact as times are kept.
            decisions.decide(
                    space, new Decided(id, decision, who, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
        return objection;
    }
}
