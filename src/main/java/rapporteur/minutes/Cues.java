package rapporteur.minutes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.language.Token;
import rapporteur.minutes.Statement.Stance;

/** Knows the verbs that report speech or an attitude, in all their forms. */
final class Cues {
    /** Forms that are hardly ever anything else, whatever tag they were given. */
    private static final Set<String> ALWAYS =
            Set.of("said", "says", "told", "added", "denied", "argued", "insisted", "replied");

    private final Lexicon verbs = Lexicon.load("cues.txt");
    private final Map<String, Cue> byForm = new HashMap<>();

    Cues() {
        for (Stance stance : Stance.values()) {
            for (String base : verbs.words(stance.name().toLowerCase(Locale.ROOT))) {
                Cue cue = new Cue(base, stance);
                VerbForms.of(base).forEach(form -> byForm.putIfAbsent(form, cue));
            }
        }
    }

    /** A verb of the list by its base form, and what a speaker does by it. */
    private record Cue(String base, Stance stance) {}

    /** What a speaker does by this word, if it is a verb of speech or of holding something. */
    Optional<Stance> stance(Page page, Token token) {
        boolean verb = token.is("VERB") || ALWAYS.contains(page.plainWord(token));
        return verb ? stanceOfWord(page, token) : Optional.empty();
    }

    /** The same for a word that its surroundings show to be a verb, whatever tag it was given. */
    Optional<Stance> stanceOfWord(Page page, Token token) {
        return page.capitalised(token)
                ? Optional.empty()
                : Optional.ofNullable(byForm.get(page.plainWord(token))).map(Cue::stance);
    }

    /** The base form of a cue; empty for any other word. */
    String base(Page page, Token token) {
        Cue cue = byForm.get(page.plainWord(token));
        return cue == null ? "" : cue.base();
    }

    /** Whether what is said follows the verb by this preposition: "call for", "complain about". */
    boolean takes(String base, String preposition) {
        return verbs.has("+" + preposition, base);
    }

    /** Whether the verb has a listener for its object, before what is said: "tell", "remind". */
    boolean speaksTo(String base) {
        return verbs.has("listener", base);
    }

    /** Whether the verb reports speech only with a quotation or a clause: "continue", "offer". */
    boolean mustQuote(String base) {
        return verbs.has("quoting", base);
    }

    /** Whether a noun alone behind the verb is no speech: "reported the announcement". */
    boolean needsClause(String base) {
        return verbs.has("clausal", base);
    }
}
