package rapporteur.discord;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.corpus.Document;
import rapporteur.discord.layout.Sheet;
import rapporteur.library.Submission;
import rapporteur.quiz.play.Alarm;

/**
 * Changes that a moderator has before them and has not confirmed. They are kept in memory only, for a while: what nobody confirms
 * leaves nothing behind, neither here nor on the moderator's screen. Safe for use by many threads.
 */
final class Proposals {
    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

    /** Discord lets a reply be edited for 15 minutes. */
    private static final Duration KEPT = Duration.ofMinutes(14);

    private final Alarm alarm;
    private final Map<String, Open> open = new LinkedHashMap<>();

    Proposals(Alarm alarm) {
        this.alarm = alarm;
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

    private record Open(Proposal proposal, String user, Optional<String> server) {}

    /**
     * @param outlet where the proposal is shown, and will be no more once it is too old
     * @return the id by which a button means it
     */
    synchronized String propose(Proposal proposal, Visit visit, Outlet outlet) {
        String id = UUID.randomUUID().toString();
        open.put(id, new Open(proposal, visit.place().user(), visit.place().server()));
        alarm.at(alarm.instant().plus(KEPT), () -> {
            if (drop(id)) {
                tellExpired(visit, outlet);
            }
        });
        return id;
    }

    private synchronized boolean drop(String id) {
        return open.remove(id) != null;
    }

    private static void tellExpired(Visit visit, Outlet outlet) {
        try {
            outlet.show(Sheet.of(visit.words().text("corpus.expired")));
        } catch (ErrorResponseException | CancellationException undeliverable) {
            LOG.info("a preview that has expired is still shown: {}", undeliverable.getMessage());
        }
    }

    /** The proposal, once, and only for whoever made it, where it was made. */
    synchronized Optional<Proposal> take(String id, Visit visit) {
        Optional<Proposal> own = open(id, visit);
        own.ifPresent(taken -> open.remove(id));
        return own;
    }

    /** The same, left open. */
    synchronized Optional<Proposal> open(String id, Visit visit) {
        return Optional.ofNullable(open.get(id))
                .filter(each -> each.user().equals(visit.place().user()))
                .filter(each -> each.server().equals(visit.place().server()))
                .map(Open::proposal);
    }
}
