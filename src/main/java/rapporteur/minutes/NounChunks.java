package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Token;

/** Reads noun phrases off the tags: what may stand before a noun, the noun, and what hangs on it by a preposition. */
final class NounChunks {
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my", "your", "whose");
    private static final Set<String> ATTACHING = Set.of(
            "of", "for", "to", "in", "on", "against", "with", "between", "from", "about", "over", "under", "around",
            "into", "by", "at");
    private static final Set<String> OWNING = Set.of("of", "for");
    /** What hangs on any noun, and what tells only of a certain thing where it is. */
    private static final Set<String> ABOUT = Set.of("of", "for", "on", "against", "about", "over");

    private static final Set<String> WHERE =
            Set.of("of", "for", "on", "against", "about", "over", "at", "in", "to", "between");
    private static final Set<String> IRREGULAR =
            Set.of("spent", "lost", "sold", "held", "built", "bought", "kept", "left", "made", "paid", "sunk", "torn");
    private static final int LONGEST = 12;

    private final Page page;

    NounChunks(Page page) {
        this.page = page;
    }

    static boolean isNoun(Token token) {
        return token.tag().startsWith("NOUN") || token.tag().startsWith("PROPN");
    }

    /** "Dredging", "fishing": a verb that names a thing by itself. */
    boolean isActivity(List<Token> tokens) {
        return tokens.size() == 1
                && tokens.getFirst().is("VERB")
                && page.plainWord(tokens.getFirst()).endsWith("ing");
    }

    /** The span from one token to another, both included. */
    static Span span(List<Token> tokens, int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    /** The noun with which the phrase that begins at a token ends; {@code first - 1} where none begins there. */
    int end(List<Token> tokens, int first) {
        int noun = first - 1;
        for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
            Token token = tokens.get(i);
            if (isNoun(token) || endsCompound(tokens, first, i)) {
                noun = i;
            } else if (!mayPrecedeNoun(tokens, first, i)) {
                break;
            }
        }
        return noun;
    }

    /** The end of the phrase together with "of …", "to …" and the like behind it. */
    int endWithComplements(List<Token> tokens, int first) {
        return extended(tokens, first, ATTACHING);
    }

    /** The same with "of …" and "for …" alone, which never tell when or where. */
    int endWithOwners(List<Token> tokens, int first) {
        return extended(tokens, first, OWNING);
    }

    /** The end of the words for a thing: "the lighthouse on Cray Island", but no more than "fares" in "fares in spring". */
    int endOfThing(List<Token> tokens, int first) {
        return extended(tokens, first, page.wordAt(tokens, first).equals("the") ? WHERE : ABOUT);
    }

    private int extended(List<Token> tokens, int first, Set<String> prepositions) {
        int end = end(tokens, first);
        while (end >= first && end + 2 < tokens.size() && prepositions.contains(page.wordAt(tokens, end + 1))) {
            int next = end(tokens, end + 2);
            if (next < end + 2) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Where the phrase begins that ends with the noun at a token; {@code last + 1} where that is none. */
    int start(List<Token> tokens, int last) {
        if (last < 0 || !isNoun(tokens.get(last))) {
            return last + 1;
        }
        int start = last;
        for (int i = last - 1; i >= 0 && i > last - LONGEST; i--) {
            if (end(tokens, i) == last) {
                start = i;
            } else if (!isHyphen(tokens.get(i))) {
                break;
            }
        }
        return start;
    }

    /** The start of the phrase that ends at a token, with the noun on which it hangs by "of" or "for". */
    int startWithHead(List<Token> tokens, int last) {
        int start = start(tokens, last);
        while (start <= last && start >= 2 && ATTACHING.contains(page.wordAt(tokens, start - 1))) {
            int before = start(tokens, start - 2);
            if (before > start - 2) {
                break;
            }
            start = before;
        }
        return start;
    }

    private boolean mayPrecedeNoun(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        boolean owner = token.is("PRON") && POSSESSIVES.contains(page.plainWord(token));
        if (token.is("DET") || owner) {
            return i == first || tokens.get(i - 1).is("DET");
        }
        if (token.is("ADV") || token.is("CCONJ")) {
            boolean joins = token.is("ADV") || i > first && tokens.get(i - 1).is("ADJ");
            boolean describes = i + 1 < tokens.size() && (tokens.get(i + 1).is("ADJ") || isParticiple(tokens, i + 1));
            return joins && describes && page.wordAt(tokens, i).length() > 2;
        }
        return token.is("ADJ")
                || token.is("NUM")
                || token.is("SYM")
                || isHyphen(token) && i > first
                || token.is("VERB") && isParticiple(tokens, i) && standsBeforeNoun(tokens, first, i);
    }

    private boolean standsBeforeNoun(List<Token> tokens, int first, int i) {
        boolean follows = i == first || !isNoun(tokens.get(i - 1));
        boolean before = i + 1 < tokens.size()
                && (isNoun(tokens.get(i + 1)) || tokens.get(i + 1).is("ADJ"));
        return follows && before;
    }

    /** "An arms sale to", of which the tagger makes a verb: no verb follows its singular subject in its base form. */
    private boolean endsCompound(List<Token> tokens, int first, int i) {
        String word = page.plainWord(tokens.get(i));
        return tokens.get(i).is("VERB")
                && i > first
                && isSingular(tokens, first)
                && isNoun(tokens.get(i - 1))
                && !isParticiple(tokens, i)
                && !word.endsWith("s");
    }

    /** Whether "a" stands at or before the phrase, with at most a number between them. */
    private boolean isSingular(List<Token> tokens, int first) {
        int i = first;
        while (i > 0
                && !tokens.get(i).is("DET")
                && (tokens.get(i - 1).is("NUM") || tokens.get(i - 1).is("SYM"))) {
            i--;
        }
        int article = i > 0 && !tokens.get(i).is("DET") ? i - 1 : i;
        String word = page.wordAt(tokens, article);
        return word.equals("a") || word.equals("an");
    }

    /** "Stolen nets" and "fishing rights" begin with verbs, too, and are things. */
    private boolean isParticiple(List<Token> tokens, int i) {
        String word = page.wordAt(tokens, i);
        return tokens.get(i).is("VERB")
                && (word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en") || IRREGULAR.contains(word));
    }

    private boolean isHyphen(Token token) {
        return page.word(token).equals("-") || page.word(token).equals("–");
    }
}
