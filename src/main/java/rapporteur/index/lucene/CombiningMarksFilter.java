package rapporteur.index.lucene;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes an accent written as a character of its own vanish, as {@code ASCIIFoldingFilter} does with accents that are part of
 * their letter: the two ways of writing "é" look the same, so they must be found the same.
 */
final class CombiningMarksFilter extends TokenFilter {
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    CombiningMarksFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }

        if (!isAscii()) {
            String decomposed = Normalizer.normalize(term, Normalizer.Form.NFKD);
            term.setEmpty();

            for (int i = 0; i < decomposed.length(); i++) {
                char letter = decomposed.charAt(i);
                if (letter < FIRST_MARK || letter > LAST_MARK) {
                    term.append(letter);
                }
            }
        }
        return true;
    }

    private boolean isAscii() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
