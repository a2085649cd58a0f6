package rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapporteur.corpus.Document;
import rapporteur.library.Submission;

/**
 * Changes that a moderator has before them and has not confirmed. They are kept in memory only, for a while: what nobody confirms
 * leaves nothing behind. Safe for use by many threads.
 */
final class Proposals {
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, Open> open = new LinkedHashMap<>();

    Proposals(InstantSource clock) {
        this.clock = clock;
    }

    /** What may be confirmed. */
    sealed interface Proposal {}

    /** New documents; or another text for one, as the moderator was shown it. */
    record Publication(List<Submission> submissions, Optional<Document> replaced) implements Proposal {
        Publication {
            submissions = List.copyOf(submissions);
        }
    }

    /** {@code seen} is the document as the moderator was shown it. */
    record Withdrawal(Document seen) implements Proposal {}

    private record Open(Proposal proposal, String user, Optional<String> server, Instant until) {}

    /** @return the id by which a button means it */
    synchronized String propose(Proposal proposal, Visit visit) {
        Instant now = clock.instant();
        open.values().removeIf(each -> each.until().isBefore(now));
        String id = UUID.randomUUID().toString();
        open.put(id, new Open(proposal, visit.place().user(), visit.place().server(), now.plus(KEPT)));
        return id;
    }

    /** The proposal, once, and only for whoever made it, where it was made. */
    synchronized Optional<Proposal> take(String id, Visit visit) {
        Optional<Proposal> own = open(id, visit);
        own.ifPresent(taken -> open.remove(id));
        return own;
    }

    /** The same, left open. */
    synchronized Optional<Proposal> open(String id, Visit visit) {
        Instant now = clock.instant();
        return Optional.ofNullable(open.get(id))
                .filter(each -> each.user().equals(visit.place().user()))
                .filter(each -> each.server().equals(visit.place().server()))
                .filter(each -> !each.until().isBefore(now))
                .map(Open::proposal);
    }
}
