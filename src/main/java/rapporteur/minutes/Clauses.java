package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Cuts the clause out of a sentence that holds a given place: from one mark or joining word to the next. */
final class Clauses {
    private static final Set<String> MARKS = Set.of(";", ":", "—", "–", "(", ")");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where", "when");
    private static final Set<String> JOINING = Set.of(
            "and",
            "but",
            "while",
            "although",
            "though",
            "because",
            "so",
            "before",
            "after",
            "as",
            "since",
            "until",
            "that");

    private final Page page;
    private final NounChunks phrases;

    Clauses(Page page) {
        this.page = page;
        this.phrases = new NounChunks(page);
    }

    /** The clause around a stretch; the whole sentence where no part of it has a verb of its own. */
    Span around(Sentence sentence, Span at) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        int last = tokens.size() - 1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().end() <= at.start() && opens(tokens, i) && hasVerb(tokens, i + 1, tokens.size())) {
                first = i + 1;
            } else if (token.span().start() >= at.end() && opens(tokens, i) && hasVerb(tokens, first, i)) {
                last = i - 1;
                break;
            }
        }
        if (first > last || !hasVerb(tokens, first, last + 1)) {
            return sentence.span();
        }
        return trimmed(tokens, withAntecedent(tokens, first), last);
    }

    /** Whether a clause may begin behind the token. */
    private boolean opens(List<Token> tokens, int i) {
        String word = page.wordAt(tokens, i);
        if (MARKS.contains(word)) {
            return true;
        }
        String next = page.wordAt(tokens, i + 1);
        if (!word.equals(",")) {
            return false;
        }
        return RELATIVE.contains(next)
                || JOINING.contains(next) && hasVerb(tokens, i + 2, Math.min(tokens.size(), i + 9));
    }

    /** "Judge Wirth, who was held in May": the clause is about the judge. */
    private int withAntecedent(List<Token> tokens, int first) {
        boolean relative = RELATIVE.contains(page.wordAt(tokens, first)) && first >= 2;
        if (!relative || page.wordAt(tokens, first).startsWith("whe")) {
            return first;
        }
        int start = phrases.startWithHead(tokens, first - 2);
        return start > first - 2 ? first : start;
    }

    private Span trimmed(List<Token> tokens, int from, int to) {
        int first = from;
        int last = to;
        while (first < last
                && (tokens.get(first).is("CCONJ") || tokens.get(first).is("PUNCT"))) {
            first++;
        }
        while (last > first && tokens.get(last).is("PUNCT")) {
            last--;
        }
        return NounChunks.span(tokens, first, last);
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(Math.min(from, to), to).stream().anyMatch(token -> token.is("VERB") || token.is("AUX"));
    }
}
