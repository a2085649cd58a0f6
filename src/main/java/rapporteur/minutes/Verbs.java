package rapporteur.minutes;

import java.util.List;
import rapporteur.language.Token;

/** Tells verbs by their tags; the tagger takes many a name for one ("Sail", "Marsh"), but verbs aren't capitalised in prose. */
final class Verbs {
    private final Page page;

    Verbs(Page page) {
        this.page = page;
    }

    boolean is(Token token) {
        boolean tagged = token.is("VERB") || isAuxiliary(token);
        return tagged && !page.capitalised(token);
    }

    /** "Is", "will", and what is written in one with its subject ("we're"). */
    static boolean isAuxiliary(Token token) {
        return token.is("AUX") || token.tag().endsWith("+AUX");
    }

    /** Whether one of the tokens from the first up to but without the last is a verb. */
    boolean within(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (is(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The same for verbs that aren't participles in "-ing". */
    boolean finiteWithin(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (is(tokens.get(i)) && !page.plainWord(tokens.get(i)).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }
}
