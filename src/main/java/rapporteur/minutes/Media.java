package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.language.Token;

/** Finds what words are put into: {@code in an interview}, {@code in his letter}. */
final class Media {
    private static final Set<String> NAMES = Set.of(
            "interview",
            "statement",
            "letter",
            "speech",
            "report",
            "email",
            "e-mail",
            "briefing",
            "memo",
            "tweet",
            "post",
            "message",
            "conference",
            "testimony",
            "debate",
            "hearing",
            "filing",
            "remarks",
            "book",
            "column",
            "essay",
            "article",
            "address",
            "call",
            "note");

    private static final int LONGEST = 4;

    private final Page page;
    private final Verbs verbs;

    Media(Page page) {
        this.page = page;
        this.verbs = new Verbs(page);
    }

    static boolean is(String word) {
        return NAMES.contains(word);
    }

    /** The token behind a medium that a preposition leads to: "in a joint statement"; 0 where there is none. */
    int endBehind(List<Token> tokens, int preposition) {
        for (int i = preposition + 1; i < Math.min(tokens.size(), preposition + LONGEST + 1); i++) {
            if (is(page.wordAt(tokens, i))) {
                return i + 1;
            }
            if (tokens.get(i).is("ADP")
                    || verbs.is(tokens.get(i))
                    || tokens.get(i).is("PUNCT")) {
                return 0;
            }
        }
        return 0;
    }
}
