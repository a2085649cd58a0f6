package rapporteur.answer.memory;

import java.time.Instant;
import java.util.Optional;
import rapporteur.question.Asked;
import rapporteur.question.Conversation.Turn;

/**
 * A question and the answer that was given. {@code id} is short, unique, and of letters and digits only; {@code turn} is what
 * a follow-up may lean on, of this exchange or one before where this is small talk.
 */
public record Exchange(String id, Place place, Instant at, String asked, Given given, Optional<Turn> turn) {

    /** The words that the question took over from the one before; none where it stood on its own. */
    public Optional<String> carriedOver() {
        return turn.map(now -> now.question().asked())
                .filter(question -> question.text().equals(asked))
                .map(Asked::carriedOver)
                .filter(words -> !words.isEmpty());
    }
}
