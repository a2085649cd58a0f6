package rapporteur.discord;

import java.util.Optional;
import rapporteur.answer.memory.Exchange;

/**
 * A question as it reached the bot: restricted to one document where that is given, and following up an exchange where that is
 * named; otherwise it may lean on what was last said in the place.
 */
record Inquiry(String text, Optional<String> document, Optional<Exchange> after) {
    static Inquiry of(String text) {
        return new Inquiry(text, Optional.empty(), Optional.empty());
    }
}
