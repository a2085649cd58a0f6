package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds the words that name the speaker of a cue: its subject to the left, or to the right where it is inverted ("…," said Hom). */
final class SourceFinder {
    private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "ADJ", "DET", "NUM", "PRON", "X", "SYM");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "on", "to", "with", "from", "and");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> TIMES =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");
    /** Capitalised at the beginning of a sentence and no name for that. */
    private static final Set<String> NEVER_NAMES = Set.of("ADP", "SCONJ", "CCONJ", "ADV");
    /** Tags that a role before a name may be given by mistake: "said envoy Mira Solen". */
    private static final Set<String> MISTAGGED = Set.of("VERB", "ADV", "INTJ", "PART");

    private static final int LONGEST_ASIDE = 5;

    private final Page page;
    private final Cast cast;

    SourceFinder(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /** Where the source stands: its first words name the speaker, an apposition may follow. */
    record Source(Span span, Span head, boolean inverted) {}

    /** The source of the cue, looking no further left than the token {@code from}. */
    Optional<Source> find(Sentence sentence, Paragraph paragraph, int from, int cue) {
        List<Token> tokens = sentence.tokens();
        int before = skipAdverbs(tokens, from, cue - 1);
        if (before < from
                || closesQuotation(tokens, before)
                || page.word(tokens.get(before)).equals(",") && quotationEndsAt(paragraph, tokens, before)) {
            Optional<Source> inverted = inverted(tokens, cue);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        if (before < from) {
            return Optional.empty();
        }
        return left(tokens, from, before);
    }

    private int skipAdverbs(List<Token> tokens, int from, int at) {
        int i = at;
        while (i >= from
                && (tokens.get(i).is("ADV")
                        || tokens.get(i).is("AUX")
                        || tokens.get(i).is("PART")
                        || TIMES.contains(page.plainWord(tokens.get(i))))
                && !page.word(tokens.get(i)).equals(",")) {
            i--;
        }
        return i;
    }

    private boolean closesQuotation(List<Token> tokens, int i) {
        return Marks.mayClose(page.word(tokens.get(i)));
    }

    private boolean quotationEndsAt(Paragraph paragraph, List<Token> tokens, int i) {
        return i > 0
                && closesQuotation(tokens, i - 1)
                && paragraph.quoted(tokens.get(i - 1).span().start());
    }

    /** The noun phrase right of a token that asks for one: "according to …". */
    Optional<Source> rightOf(List<Token> tokens, int before) {
        return inverted(tokens, before);
    }

    /** The noun phrase right of the cue with its apposition. */
    private Optional<Source> inverted(List<Token> tokens, int cue) {
        int first = cue + 1;
        int last = nounPhraseEnd(tokens, first);
        if (last < first) {
            return Optional.empty();
        }
        Span head = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        int end = last;
        if (last + 1 < tokens.size() && page.word(tokens.get(last + 1)).equals(",")) {
            int i = last + 2;
            while (i < tokens.size()
                    && !closesQuotation(tokens, i)
                    && !page.word(tokens.get(i)).equals(".")) {
                if (page.word(tokens.get(i)).equals(",")) {
                    break;
                }
                end = i;
                i++;
            }
        }
        return Optional.of(
                new Source(new Span(head.start(), tokens.get(end).span().end()), head, true));
    }

    /** The last token of the noun phrase that begins at a token; the one before it where there is none. */
    private int nounPhraseEnd(List<Token> tokens, int first) {
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
        return last;
    }

    private boolean isNominal(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        String word = page.plainWord(token);
        boolean pronounInside = i > first && token.is("PRON");
        boolean role = i == first && MISTAGGED.contains(token.tag()) && isCapitalised(tokens, i + 1);
        boolean nominal = NOMINAL.contains(token.tag()) || page.capitalised(token) || word.contains("-") || role;
        return nominal && !pronounInside && !TIMES.contains(word);
    }

    /** The full stop of "Mr." and "Sen.". */
    private boolean isAbbreviationStop(List<Token> tokens, int i) {
        return page.word(tokens.get(i)).equals(".") && Honorifics.is(page.wordAt(tokens, i - 1));
    }

    /** The marks of {@code Bill “Buck” Harmon}, before and behind the quoted name. */
    private boolean isNicknameMark(List<Token> tokens, int first, int i) {
        boolean mark = closesQuotation(tokens, i) || page.word(tokens.get(i)).equals("“");
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

    private boolean isCapitalised(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && page.capitalised(tokens.get(i));
    }

    private Optional<Source> left(List<Token> tokens, int from, int before) {
        int last = before;
        String word = page.plainWord(tokens.get(last));
        if (RELATIVE.contains(word) && last > from) {
            last = page.word(tokens.get(last - 1)).equals(",") ? last - 2 : last - 1;
            return last < from
                    ? Optional.empty()
                    : nounPhrase(tokens, from, last).map(head -> new Source(head, head, false));
        }
        if (word.equals(",")) {
            return withApposition(tokens, from, last);
        }
        if (closesQuotation(tokens, last)) {
            return isShortAside(tokens, from, last) ? withApposition(tokens, from, last) : Optional.empty();
        }
        return nounPhrase(tokens, from, last).map(head -> new Source(head, head, false));
    }

    /** {@code Harmon, “the fixer,” said}: a few quoted words that describe the speaker, not a quotation of one. */
    private boolean isShortAside(List<Token> tokens, int from, int last) {
        int open = last - 1;
        while (open > from
                && !closesQuotation(tokens, open)
                && !page.word(tokens.get(open)).equals("“")) {
            open--;
        }
        return last - open <= LONGEST_ASIDE && page.wordAt(tokens, last - 1).equals(",");
    }

    /** {@code Hom, director of the group, said}: back over the commas to the words that name somebody. */
    private Optional<Source> withApposition(List<Token> tokens, int from, int comma) {
        int end = tokens.get(comma - (comma > from ? 1 : 0)).span().end();
        Optional<Span> fallback = Optional.empty();
        for (int i = comma - 1; i >= from; i--) {
            if (!page.word(tokens.get(i)).equals(",")) {
                continue;
            }
            Optional<Span> head = i > from ? nounPhrase(tokens, from, i - 1) : Optional.empty();
            if (head.isEmpty()) {
                break;
            }
            if (fallback.isEmpty()) {
                fallback = head;
            }
            List<Cast.Mention> named = cast.within(head.get());
            if (!named.isEmpty() && named.getLast().span().end() >= head.get().end() - 2) {
                return head.map(span -> new Source(new Span(span.start(), end), span, false));
            }
        }
        return fallback.map(span -> new Source(new Span(span.start(), end), span, false));
    }

    /** The noun phrase that ends at the token, with what hangs on it by "of", "for" and the like. */
    private Optional<Span> nounPhrase(List<Token> tokens, int from, int last) {
        int first = last + 1;
        for (int i = last; i >= from; i--) {
            if (isWithinName(tokens, from, last, i)) {
                continue;
            }
            Token token = tokens.get(i);
            boolean pronoun = isPersonalPronoun(token);
            boolean started = first <= last;
            boolean nominal =
                    NOMINAL.contains(token.tag()) || page.capitalised(token) && !NEVER_NAMES.contains(token.tag());
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
        return first > last
                ? Optional.empty()
                : Optional.of(new Span(
                        tokens.get(first).span().start(),
                        tokens.get(last).span().end()));
    }

    /** Marks that stand inside a name: the stop of "Mr.", a hyphen, the quotes around a nickname. */
    private boolean isWithinName(List<Token> tokens, int from, int last, int i) {
        boolean inside = i > from && i < last;
        boolean hyphen = inside && page.word(tokens.get(i)).equals("-");
        boolean mark = closesQuotation(tokens, i) || page.word(tokens.get(i)).equals("“");
        boolean nickname = inside && mark && isCapitalised(tokens, i + 1) && isCapitalised(tokens, i - 1);
        return hyphen || nickname || isAbbreviationStop(tokens, i);
    }

    private boolean isPersonalPronoun(Token token) {
        return token.is("PRON") && !page.possessive(token) && !POSSESSIVES.contains(page.plainWord(token));
    }

    private boolean linksNouns(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return (before.is("NOUN") || before.is("PROPN") || page.capitalised(before))
                && !tokens.get(i + 1).is("PRON");
    }
}
