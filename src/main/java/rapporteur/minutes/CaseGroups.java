package rapporteur.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Tells whether the words of a situation stand for several people ("three detained fishermen") and how to name them. */
final class CaseGroups {
    private static final Set<String> NOT_THESE = Set.of("no", "other", "such", "all", "any", "these", "those", "every");

    private final Page page;
    private final Lexicon titles;
    private final Lexicon words;
    private final NounChunks phrases;

    CaseGroups(Page page, Lexicons lexicons) {
        this.page = page;
        this.titles = lexicons.titles();
        this.words = lexicons.cases();
        this.phrases = new NounChunks(page);
    }

    /** The words for the group, with the participle that says what happened to it where that stands behind. */
    Optional<Span> at(Sentence sentence, Situation situation) {
        List<Token> tokens = sentence.tokens();
        Span who = situation.who();
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (who.contains(tokens.get(i).span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean asks = page.text(sentence.span()).endsWith("?");
        if (asks
                || first < 0
                || !arePeople(page.wordAt(tokens, last))
                || NOT_THESE.contains(page.wordAt(tokens, first))) {
            return Optional.empty();
        }
        if (tokens.get(first).is("DET") && last > first) {
            first++;
        } else if (tokens.get(first).is("PRON")
                && page.wordAt(tokens, first - 1).equals("of")) {
            // "Four of his crew".
            first = Math.max(0, first - 2);
        }
        int end = withParticiple(tokens, last);
        return last > first || end > last ? Optional.of(NounChunks.span(tokens, first, end)) : Optional.empty();
    }

    /** "31 sailors captured at the strait": what happened to them belongs to the name. */
    private int withParticiple(List<Token> tokens, int last) {
        boolean participle = last + 1 < tokens.size()
                && tokens.get(last + 1).is("VERB")
                && words.has("before", page.wordAt(tokens, last + 1));
        if (!participle) {
            return last;
        }
        int preposition = last + 2;
        boolean placed = preposition < tokens.size() && tokens.get(preposition).is("ADP");
        int end = placed ? phrases.end(tokens, preposition + 1) : -1;
        return end > preposition ? end : last + 1;
    }

    private boolean arePeople(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean plural = word.endsWith("s") || words.has("people", word);
        return plural
                && (words.has("people", word) || words.has("held", word) || titles.has(singular) && word.endsWith("s"));
    }

    /** The same for "three detained fishermen" and "the detained fishermen". */
    String key(Span group) {
        return page.text(group)
                .toLowerCase(Locale.ROOT)
                .replaceAll(
                        "^(?:\\d[\\d,]*|\\w+teen|two|three|four|five|six|seven|eight|nine|ten|the|several|many) ", "");
    }
}
