package rapporteur.minutes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds the things that a text names again and again, the commonest first: compounds ("catch limit"), and single nouns that
 * its title has, too. People and what tells nothing by itself are left out.
 */
final class OftenNamed {
    private static final int COMPOUND_AT_LEAST = 2;
    private static final int NOUN_AT_LEAST = 3;
    private static final int MOST = 5;

    private final Page page;
    private final Language language;
    private final Lexicon titles;
    private final Lexicon words;
    private final String title;

    OftenNamed(Page page, Language language, Lexicon titles, Lexicon words) {
        this.page = page;
        this.language = language;
        this.titles = titles;
        this.words = words;
        this.title = page.document().title().toLowerCase(Locale.ROOT);
    }

    /** The words where they stand first. */
    record Thing(Sentence sentence, Span words, boolean compound, int times) {
        boolean isOften() {
            return times >= (compound ? COMPOUND_AT_LEAST : NOUN_AT_LEAST);
        }
    }

    List<Thing> find() {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Sentence sentence : page.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int last = lastNoun(tokens, i);
                if (last >= i) {
                    note(sentence, i, last, things);
                    i = last;
                }
            }
        }
        return things.values().stream()
                .filter(Thing::isOften)
                .sorted(Comparator.comparingInt(Thing::times).reversed())
                .limit(MOST)
                .toList();
    }

    /** The end of the run of common nouns, perhaps behind one adjective, that begins at a token. */
    private int lastNoun(List<Token> tokens, int first) {
        int last = first - 1;
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (page.capitalised(token) || !token.is("NOUN") && !(token.is("ADJ") && i == first)) {
                break;
            }
            last = token.is("NOUN") ? i : last;
        }
        return last;
    }

    private void note(Sentence sentence, int first, int last, Map<String, Thing> things) {
        List<Token> tokens = sentence.tokens();
        String head = page.wordAt(tokens, last);
        String noun = language.lemma(head, "NOUN");
        boolean nobody = titles.has(noun)
                || words.has("introduced", head)
                || words.has("untelling", head)
                || words.has("generic", head);
        if (nobody) {
            return;
        }
        if (last > first) {
            String key = page.text(NounChunks.span(tokens, first, last - 1)) + " " + noun;
            count(key, new Thing(sentence, NounChunks.span(tokens, first, last), true, 1), things);
        }
        if (title.contains(noun)) {
            count(noun, new Thing(sentence, tokens.get(last).span(), false, 1), things);
        }
    }

    private static void count(String key, Thing thing, Map<String, Thing> things) {
        things.merge(
                key,
                thing,
                (first, now) -> new Thing(first.sentence(), first.words(), first.compound(), first.times() + 1));
    }
}
