package rapporteur.minutes;

import java.util.Set;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Knows sentences with Every Word of Weight Capitalised, in which a capital tells nothing of names. */
final class Headlines {
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SMALL_WORD = 4;
    /** A capital on one of these can't come from a name. */
    private static final Set<String> NEVER_NAMES = Set.of("VERB", "AUX", "ADP", "ADV", "PRON", "SCONJ", "DET");

    private final Page page;

    Headlines(Page page) {
        this.page = page;
    }

    boolean isOne(Sentence sentence) {
        int words = 0;
        boolean proof = false;
        for (Token token : sentence.tokens()) {
            String word = page.word(token);
            if (!Character.isLetter(word.charAt(0)) || isLabel(word)) {
                continue;
            }
            boolean capital = page.capitalised(token);
            if (!capital && (word.length() > LONGEST_SMALL_WORD || token.is("VERB") || token.is("NOUN"))) {
                return false;
            }
            proof |= capital && words > 0 && NEVER_NAMES.contains(token.tag());
            words++;
        }
        return proof && words >= FEWEST_WORDS;
    }

    private static boolean isLabel(String word) {
        return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
    }
}
