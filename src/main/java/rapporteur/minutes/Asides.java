package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Token;
import rapporteur.minutes.NounPhrases.Phrase;

/**
 * Reads back from a verb over what stands between it and the name of its subject: a parenthesis, and appositions between
 * commas or dashes, as in {@code Ana Ruiz (Left), head of the panel, said}.
 */
final class Asides {
    /** Few quoted words describe the speaker: {@code Harmon, “the fixer,” said}; more are a quotation. */
    private static final int LONGEST_QUOTED = 5;

    private static final int LONGEST_PARENTHESIS = 12;

    private static final Set<String> CLAUSE_OPENERS = Set.of("since", "after", "before", "until", "as", "than");

    private final Page page;
    private final Cast cast;
    private final NounPhrases phrases;

    Asides(Page page, Cast cast, NounPhrases phrases) {
        this.page = page;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** The last token before a parenthesis that ends at a token; the token itself where none does. */
    int beforeParenthesis(List<Token> tokens, int from, int last) {
        if (last <= from || !isClosingBracket(tokens, last)) {
            return last;
        }
        int limit = Math.max(from, last - LONGEST_PARENTHESIS);
        for (int i = last - 1; i > limit; i--) {
            if (Marks.opensBracket(page.word(tokens.get(i)))) {
                return i - 1;
            }
        }
        return last;
    }

    /** Whether the token ends an aside: a comma, a dash, or the mark behind a few quoted words and a comma. */
    boolean end(List<Token> tokens, int from, int i) {
        return isBreak(tokens, i) || Marks.mayClose(page.word(tokens.get(i))) && isQuotedAside(tokens, from, i);
    }

    /** The phrase before the asides that end at a token: the nearest that ends in a name or follows a quotation, else the nearest. */
    Optional<Phrase> nameBefore(List<Token> tokens, int from, int end) {
        Optional<Phrase> nearest = Optional.empty();
        for (int i = end - 1; i > from; i--) {
            if (Marks.isDouble(page.word(tokens.get(i))) && end - i > LONGEST_QUOTED) {
                break;
            }
            if (!isBreak(tokens, i)) {
                continue;
            }
            Optional<Phrase> phrase = phrases.upTo(tokens, from, beforeParenthesis(tokens, from, i - 1));
            if (phrase.isEmpty() && nearest.isPresent()) {
                break;
            }
            if (phrase.isEmpty() || isGoverned(tokens, from, phrase.get(), nearest.isEmpty())) {
                continue;
            }
            if (endsInName(tokens, phrase.get()) || followsQuotation(tokens, phrase.get())) {
                return phrase;
            }
            nearest = nearest.isPresent() ? nearest : phrase;
        }
        return nearest;
    }

    /** The last token of the parenthesis and the apposition behind a token, or the token itself. */
    int endBehind(List<Token> tokens, int last) {
        int end = last;
        int i = last + 1;
        if (i < tokens.size() && Marks.opensBracket(page.word(tokens.get(i)))) {
            int limit = Math.min(tokens.size(), i + LONGEST_PARENTHESIS);
            while (i < limit && !isClosingBracket(tokens, i)) {
                i++;
            }
            if (i == limit) {
                return last;
            }
            end = i++;
        }
        if (i < tokens.size() && page.word(tokens.get(i)).equals(",")) {
            i++;
            while (i < tokens.size() && !endsApposition(page.word(tokens.get(i)))) {
                end = i++;
            }
        }
        return end;
    }

    private static boolean endsApposition(String word) {
        return Marks.mayClose(word) || word.equals(".") || word.equals(",");
    }

    /**
     * In "after talks with Ana Ruiz, the mayor, a lawyer, said" the mayor speaks; in "on 3 May Ana Ruiz, …" the word governs the
     * date alone; in "since Ana Ruiz, a lawyer, said" it opens a clause and governs nobody.
     */
    private boolean isGoverned(List<Token> tokens, int from, Phrase phrase, boolean onlySubject) {
        int before = phrase.first() - 1;
        boolean dated = tokens.subList(phrase.first(), phrase.last()).stream().anyMatch(token -> token.is("NUM"));
        return !dated
                && before >= from
                && tokens.get(before).is("ADP")
                && !(onlySubject && CLAUSE_OPENERS.contains(page.wordAt(tokens, before)));
    }

    private boolean endsInName(List<Token> tokens, Phrase phrase) {
        Span words = phrase.span(tokens);
        List<Cast.Mention> named = cast.within(words);
        return !named.isEmpty() && named.getLast().span().end() >= words.end() - 2;
    }

    private boolean followsQuotation(List<Token> tokens, Phrase phrase) {
        return phrase.first() > 0 && Marks.isDouble(page.word(tokens.get(phrase.first() - 1)));
    }

    private boolean isQuotedAside(List<Token> tokens, int from, int last) {
        int open = last - 1;
        while (open > from && !Marks.mayQuote(page.word(tokens.get(open)))) {
            open--;
        }
        return last - open <= LONGEST_QUOTED && page.wordAt(tokens, last - 1).equals(",");
    }

    private boolean isClosingBracket(List<Token> tokens, int i) {
        return Marks.closesBracket(page.word(tokens.get(i)));
    }

    /** A comma or a dash; a hyphen is one where blanks stand around it. */
    private boolean isBreak(List<Token> tokens, int i) {
        String word = page.word(tokens.get(i));
        return word.equals(",")
                || Marks.isDash(word) && (word.length() > 1 || !word.equals("-") || isSetApart(tokens, i));
    }

    private boolean isSetApart(List<Token> tokens, int i) {
        Span span = tokens.get(i).span();
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).span().end() < span.start()
                && span.end() < tokens.get(i + 1).span().start();
    }
}
