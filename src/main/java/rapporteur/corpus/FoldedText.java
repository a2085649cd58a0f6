package rapporteur.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A text made easy to match, with the way back: case, accents, the style of quotation marks and dashes, and the length of white space make no
 * difference. The original stays the truth; what is found is a span of it.
 */
public final class FoldedText {
    public FoldedText(String original) {}

    /** The folded words alone. */
    public static String fold(String text) {
        throw new UnsupportedOperationException();
    }

    /** The first place of the words, as a span of the original. */
    public Optional<Span> find(String words) {
        throw new UnsupportedOperationException();
    }

    public List<Span> findAll(String words) {
        throw new UnsupportedOperationException();
    }
}
