package rapporteur.minutes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.language.Language;
import rapporteur.language.Token;
import rapporteur.minutes.Statement.Stance;

/** Knows the verbs that report speech. */
final class Cues {
    /** Forms that are hardly ever anything else, whatever tag they were given. */
    private static final Set<String> ALWAYS =
            Set.of("said", "says", "told", "added", "denied", "argued", "insisted", "replied");

    private final Language language;
    private final Lexicon verbs = Lexicon.load("cues.txt");

    Cues(Language language) {
        this.language = language;
    }

    /** What a speaker does by this word, if it is a verb of speech or of holding something. */
    Optional<Stance> stance(Page page, Token token) {
        String word = page.plainWord(token);
        if (!token.is("VERB") && !ALWAYS.contains(word)) {
            return Optional.empty();
        }
        if (page.capitalised(token) || word.length() < 3) {
            return Optional.empty();
        }
        String lemma = language.lemma(word, "VERB");
        for (Stance stance : Stance.values()) {
            if (verbs.has(stance.name().toLowerCase(Locale.ROOT), lemma)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    String lemma(Page page, Token token) {
        return language.lemma(page.plainWord(token), "VERB");
    }
}
