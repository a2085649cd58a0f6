package rapporteur.answer.quotation;

import java.util.List;
import java.util.Optional;
import rapporteur.answer.Citation;

/** What the documents have of quoted words. */
public sealed interface Finding {
    /** The words as the message quotes them. */
    String words();

    /** The words stand in a document, whatever the case of letters and the style of marks. {@code speaker} is empty where nobody is said to have uttered them. */
    record Exact(String words, Citation where, Optional<String> speaker) implements Finding {}

    /** A document has the words with a difference. */
    record Altered(String words, Citation where, Optional<String> speaker, List<Piece> difference) implements Finding {
        public Altered {
            difference = List.copyOf(difference);
        }
    }

    /** The words stand in a document, but {@code speaker} uttered them and not {@code claimed}. */
    record SaidBySomeoneElse(String words, Citation where, String claimed, String speaker) implements Finding {}

    record NotFound(String words) implements Finding {}

    /** A stretch of words that both have, that only the message has, or that only the document has. */
    record Piece(Side side, String text) {
        /** Which of the two texts has the words. */
        public enum Side {
            BOTH,
            MESSAGE,
            DOCUMENT
        }
    }
}
