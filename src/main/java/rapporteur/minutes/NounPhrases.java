package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Token;

/** Finds noun phrases by the tags of their words: enough of a phrase to tell who is named. */
final class NounPhrases {
    private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "ADJ", "DET", "NUM", "PRON", "X", "SYM");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "on", "to", "with", "from", "and");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");
    /** Capitalised at the beginning of a sentence and no name for that. */
    private static final Set<String> NEVER_NAMES = Set.of("ADP", "SCONJ", "CCONJ", "ADV");
    /** Tags that a role before a name may be given by mistake: "said envoy Mira Solen". */
    private static final Set<String> MISTAGGED = Set.of("VERB", "ADV", "INTJ", "PART");

    private final Page page;

    NounPhrases(Page page) {
        this.page = page;
    }

    /** A phrase by its first and last token, both inside. */
    record Phrase(int first, int last) {
        Span span(List<Token> tokens) {
            return tokens.get(first).span().cover(tokens.get(last).span());
        }
    }

    /** The phrase that begins at a token. */
    Optional<Phrase> from(List<Token> tokens, int first) {
        int last = first - 1;
        for (int i = first; i < tokens.size(); i++) {
            if (isNominal(tokens, first, i)) {
                last = i;
            } else if (!isAbbreviationStop(tokens, i)
                    && !isNicknameMark(tokens, first, i)
                    && !linksOn(tokens, first, i)) {
                break;
            }
        }
        return last < first ? Optional.empty() : Optional.of(new Phrase(first, last));
    }

    /** The phrase that ends at a token, not before {@code from}, with what hangs on it by "of", "for" and the like. */
    Optional<Phrase> upTo(List<Token> tokens, int from, int last) {
        int first = last + 1;
        for (int i = last; i >= from; i--) {
            if (isWithinName(tokens, from, last, i)) {
                continue;
            }
            Token token = tokens.get(i);
            if (tellsWhen(tokens, from, i)) {
                break;
            }
            boolean pronoun = isPersonalPronoun(token);
            boolean started = first <= last;
            boolean nominal = isNominal(token) || page.capitalised(token) && !NEVER_NAMES.contains(token.tag());
            if (nominal) {
                if (pronoun && started) {
                    break;
                }
                first = i;
                if (pronoun) {
                    break;
                }
            } else if (!(started && i > from && LINKS.contains(page.plainWord(token)) && linksNouns(tokens, i))) {
                break;
            }
        }
        return first > last ? Optional.empty() : Optional.of(new Phrase(first, last));
    }

    private boolean isNominal(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        String word = page.plainWord(token);
        boolean pronounInside = i > first && token.is("PRON");
        boolean role = i == first && MISTAGGED.contains(token.tag()) && isCapitalised(tokens, i + 1);
        boolean nominal = isNominal(token) || page.capitalised(token) || word.contains("-") || role;
        return nominal && !pronounInside && !Times.isDay(word);
    }

    /** By the tag; "government's" is a noun, too. */
    private static boolean isNominal(Token token) {
        return NOMINAL.contains(token.tag()) || token.tag().equals("NOUN+PART");
    }

    /** The full stop of "Mr." and "Sen.". */
    private boolean isAbbreviationStop(List<Token> tokens, int i) {
        return page.word(tokens.get(i)).equals(".") && Honorifics.is(page.wordAt(tokens, i - 1));
    }

    /** The marks of {@code Bill “Buck” Harmon}, before and behind the quoted name. */
    private boolean isNicknameMark(List<Token> tokens, int first, int i) {
        boolean mark = Marks.mayQuote(page.word(tokens.get(i)));
        if (!mark || i == first || !isCapitalised(tokens, i - 1)) {
            return false;
        }
        boolean closes = i > first + 1
                && !Character.isLetterOrDigit(page.word(tokens.get(i - 2)).charAt(0));
        return closes || isCapitalised(tokens, i + 1);
    }

    private boolean linksOn(List<Token> tokens, int first, int i) {
        String word = page.plainWord(tokens.get(i));
        return i > first && i + 1 < tokens.size() && (word.equals("of") || word.equals("for"));
    }

    /** Marks that stand inside a name: the stop of "Mr.", a hyphen, the quotes around a nickname. */
    private boolean isWithinName(List<Token> tokens, int from, int last, int i) {
        boolean inside = i > from && i < last;
        boolean hyphen = inside && page.word(tokens.get(i)).equals("-");
        boolean mark = Marks.mayQuote(page.word(tokens.get(i)));
        boolean nickname = inside && mark && isCapitalised(tokens, i + 1) && isCapitalised(tokens, i - 1);
        return hyphen || nickname || isAbbreviationStop(tokens, i);
    }

    /** "On Monday Ana Ruiz …": a day at the head of the clause names nobody. */
    private boolean tellsWhen(List<Token> tokens, int from, int i) {
        boolean leads = i == from || page.wordAt(tokens, i - 1).equals("on");
        return leads && Times.isDay(page.wordAt(tokens, i));
    }

    private boolean isPersonalPronoun(Token token) {
        return token.is("PRON") && !page.possessive(token) && !POSSESSIVES.contains(page.plainWord(token));
    }

    private boolean linksNouns(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return (before.is("NOUN") || before.is("PROPN") || page.capitalised(before))
                && !tokens.get(i + 1).is("PRON");
    }

    private boolean isCapitalised(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && page.capitalised(tokens.get(i));
    }
}
