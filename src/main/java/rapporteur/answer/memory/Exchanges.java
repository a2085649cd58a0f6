package rapporteur.answer.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The exchanges that are remembered. What has been kept survives the end of the process one instant later. */
public interface Exchanges {
    void keep(Exchange exchange);

    /** The exchange, if it belongs to the server of the place: a server is a wall for what was asked on it, too. */
    Optional<Exchange> find(String id, Place from);

    /** Notes as which message the answer is shown, so that a reply to the message finds it. */
    void shown(String id, String message);

    /** The exchange that the message shows, if it belongs to the server of the place. */
    Optional<Exchange> shownAs(String message, Place from);

    /** The last exchange in the place, if that was not before {@code since}. */
    Optional<Exchange> last(Place place, Instant since);

    /** The exchanges on the server of the place whose question was declined or told to be a gap, the newest first. */
    List<Exchange> unanswered(Place from);

    /** The exchanges on the server of the place whose answer has its proof in the document. */
    List<Exchange> answeredFrom(String document, Place from);

    /** Forgets all that is older, verdicts on it and gaps included. */
    void forgetBefore(Instant time);
}
