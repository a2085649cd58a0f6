package rapporteur.answer.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.Citation;
import rapporteur.index.Reading;
import rapporteur.question.Asked;
import rapporteur.question.Conversation.Turn;

/**
 * A question and the answer that was given. {@code id} is short, unique, and of letters and digits only; {@code edition} is that of
 * the documents that were asked; {@code turn} is what a follow-up may lean on, of this exchange or one before where this is small
 * talk.
 */
public record Exchange(
        String id, Place place, Instant at, String asked, Given given, String edition, Optional<Turn> turn) {

    /**
     * All citations as the documents have them now; empty where what the answer rests on has changed since or is gone. What was
     * found rests on its proofs. Anything else rests on all documents: that they say nothing, who can be meant, what they are asked
     * about in return.
     */
    public Optional<List<Citation>> citations(Reading reading) {
        return given.outcome() == Given.Outcome.FOUND || edition.equals(reading.edition())
                ? given.citations(reading)
                : Optional.empty();
    }

    /** The words that the question took over from the one before; none where it stood on its own. */
    public Optional<String> carriedOver() {
        return turn.map(now -> now.question().asked())
                .filter(question -> question.text().equals(asked))
                .map(Asked::carriedOver)
                .filter(words -> !words.isEmpty());
    }
}
