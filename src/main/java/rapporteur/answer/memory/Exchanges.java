package rapporteur.answer.memory;

import java.time.Instant;
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

    /** Forgets all that is older, verdicts on it and gaps included. */
    void forgetBefore(Instant time);
}
