package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.NounPhrases.Phrase;

/** Finds the words that name the speaker of a cue: its subject to the left, or to the right where it is inverted ("…," said Hom). */
final class SourceFinder {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> PERSONAL = Set.of("who", "whose");
    private static final Set<String> SUBORDINATE = Set.of(
            "when", "while", "after", "before", "as", "since", "although", "though", "if", "because", "once", "until");

    /** What is denied or told, not who does it. */
    private static final Set<String> OBJECTS = Set.of("it", "him", "them", "me", "us", "that", "this");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

    private final Page page;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final Asides asides;

    SourceFinder(Page page, Cast cast) {
        this.page = page;
        this.verbs = new Verbs(page);
        this.phrases = new NounPhrases(page);
        this.asides = new Asides(page, cast, phrases);
    }

    /** Where the source stands: its first words name the speaker, an apposition may follow. */
    record Source(Span span, Span head, boolean inverted) {}

    /** The source of the cue, looking no further left than the token {@code from}. */
    Optional<Source> find(Sentence sentence, Paragraph paragraph, int from, int cue) {
        List<Token> tokens = sentence.tokens();
        int before = skipAdverbs(tokens, from, cue - 1);
        boolean comma = before >= from && Marks.isComma(page.word(tokens.get(before)));
        if (before < from || quotationEndsAt(paragraph, tokens, before) || comma && endsClause(tokens, from, cue)) {
            Optional<Source> inverted = rightOf(tokens, cue);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return before < from ? Optional.empty() : left(tokens, from, before);
    }

    private int skipAdverbs(List<Token> tokens, int from, int at) {
        int i = at;
        while (i >= from
                && (isAdverbial(tokens.get(i)) || isTime(tokens, i))
                && !page.word(tokens.get(i)).equals(",")) {
            i--;
        }
        return i;
    }

    private boolean isAdverbial(Token token) {
        return token.is("ADV") || token.is("AUX") || token.is("PART") || Times.isDay(page.plainWord(token));
    }

    /** "On Thursday", "this week", "in 2010", between the subject and its verb. */
    private boolean isTime(List<Token> tokens, int i) {
        String word = page.plainWord(tokens.get(i));
        String next = page.wordAt(tokens, i + 1);
        String before = page.wordAt(tokens, i - 1);
        boolean year = tokens.get(i).is("NUM") && before.equals("in");
        boolean preposition = word.equals("on") && Times.isDay(next)
                || word.equals("in") && tokens.get(i + 1).is("NUM");
        return year || preposition || Times.isSpan(before, word) || Times.isSpan(word, next);
    }

    /** The subject of the first finite verb that stands between two tokens: what a participle behind it belongs to. */
    Optional<Source> subject(Sentence sentence, Paragraph paragraph, int from, int to) {
        List<Token> tokens = sentence.tokens();
        int start = mainClause(tokens, from, to);
        for (int i = start; i < to; i++) {
            Token token = tokens.get(i);
            boolean finite = token.is("AUX")
                    || token.is("VERB") && !page.plainWord(token).endsWith("ing");
            boolean infinitive = page.wordAt(tokens, i - 1).equals("to");
            if (!finite || infinitive || paragraph.quoted(token.span().start())) {
                continue;
            }
            int before = skipAdverbs(tokens, start, i - 1);
            Optional<Source> source = before < start ? Optional.empty() : left(tokens, start, before);
            if (source.isPresent() && !isGoverned(tokens, source.get())) {
                return source;
            }
        }
        return Optional.empty();
    }

    /** Behind the comma that ends a clause of time or reason at the beginning. */
    private int mainClause(List<Token> tokens, int from, int to) {
        if (!SUBORDINATE.contains(page.wordAt(tokens, from))) {
            return from;
        }
        for (int i = from; i < to; i++) {
            if (page.word(tokens.get(i)).equals(",")) {
                return i + 1;
            }
        }
        return to;
    }

    private static boolean isGoverned(List<Token> tokens, Source source) {
        Token before = tokens.getFirst();
        for (Token token : tokens) {
            if (token.span().start() >= source.head().start()) {
                break;
            }
            before = token;
        }
        return before.is("ADP") && before.span().end() <= source.head().start();
    }

    /** {@code The port is full, said envoy Mira Solen}: a clause ends before the cue, and behind it there is but a name. */
    private boolean endsClause(List<Token> tokens, int from, int cue) {
        if (!verbs.finiteWithin(tokens, from, relativeClause(tokens, from, cue))
                || page.plainWord(tokens.get(cue)).endsWith("ing")) {
            return false;
        }
        return phrases.from(tokens, cue + 1)
                .filter(phrase -> endsAttribution(tokens, phrase.last() + 1))
                .isPresent();
    }

    /** Where ", who leads the guild," begins, the token {@code to} where none does: its verbs make no clause that is said. */
    private int relativeClause(List<Token> tokens, int from, int to) {
        int i = from;
        while (i < to && !(Marks.isComma(page.word(tokens.get(i))) && PERSONAL.contains(page.wordAt(tokens, i + 1)))) {
            i++;
        }
        return i;
    }

    private boolean endsAttribution(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return true;
        }
        String word = page.word(tokens.get(i));
        return Marks.isComma(word)
                || word.equals(".")
                || Marks.opensBracket(word)
                || tokens.get(i).is("ADP") && !verbs.within(tokens, i, tokens.size());
    }

    /** A closing mark, or a comma behind one. */
    private boolean quotationEndsAt(Paragraph paragraph, List<Token> tokens, int i) {
        if (closesQuotation(tokens, i)) {
            return true;
        }
        return page.word(tokens.get(i)).equals(",")
                && i > 0
                && closesQuotation(tokens, i - 1)
                && paragraph.quoted(tokens.get(i - 1).span().start());
    }

    private boolean closesQuotation(List<Token> tokens, int i) {
        return Marks.mayClose(page.word(tokens.get(i)));
    }

    /** The noun phrase right of a cue, or of a token that asks for one ("according to …"), with its apposition. */
    Optional<Source> rightOf(List<Token> tokens, int cue) {
        if (OBJECTS.contains(page.wordAt(tokens, cue + 1))) {
            return Optional.empty();
        }
        return phrases.from(tokens, cue + 1).map(phrase -> {
            Span head = phrase.span(tokens);
            int end = asides.endBehind(tokens, phrase.last());
            return new Source(head.cover(tokens.get(end).span()), head, true);
        });
    }

    /** Whose something is: the noun phrase or pronoun that ends at a token, if that is a possessive. */
    Optional<Source> possessor(List<Token> tokens, int last) {
        if (last < 0) {
            return Optional.empty();
        }
        Token token = tokens.get(last);
        if (POSSESSIVES.contains(page.plainWord(token))) {
            return Optional.of(new Source(token.span(), token.span(), false));
        }
        if (!page.possessive(token)) {
            return Optional.empty();
        }
        int end = token.span().end() - (page.word(token).endsWith("s") ? 2 : 1);
        return phrases.upTo(tokens, 0, last)
                .map(phrase -> new Span(phrase.span(tokens).start(), end))
                .map(owner -> new Source(owner, owner, false));
    }

    private Optional<Source> left(List<Token> tokens, int from, int before) {
        int last = asides.beforeParenthesis(tokens, from, before);
        if (RELATIVE.contains(page.plainWord(tokens.get(last))) && last > from) {
            boolean comma = page.word(tokens.get(last - 1)).equals(",");
            int antecedent = asides.beforeParenthesis(tokens, from, comma ? last - 2 : last - 1);
            return antecedent < from
                    ? Optional.empty()
                    : phrases.upTo(tokens, from, antecedent).map(phrase -> source(tokens, phrase, phrase.last()));
        }
        if (asides.end(tokens, from, last)) {
            int end = Math.max(from, last - 1);
            return asides.nameBefore(tokens, from, last).map(phrase -> source(tokens, phrase, end));
        }
        Optional<Source> described = describedUpTo(tokens, from, last);
        if (described.isPresent()) {
            return described;
        }
        return closesQuotation(tokens, last)
                ? Optional.empty()
                : phrases.upTo(tokens, from, last).map(phrase -> source(tokens, phrase, before));
    }

    /** {@code An official who was not allowed to be named said}: the relative clause runs up to the cue. */
    private Optional<Source> describedUpTo(List<Token> tokens, int from, int last) {
        for (int i = last; i > from; i--) {
            Token token = tokens.get(i);
            if (token.is("PUNCT") || token.is("CCONJ") || token.is("SCONJ")) {
                return Optional.empty();
            }
            if (page.plainWord(token).equals("who") && verbs.finiteWithin(tokens, i + 1, last + 1)) {
                return phrases.upTo(tokens, from, i - 1).map(phrase -> source(tokens, phrase, last));
            }
        }
        return Optional.empty();
    }

    private static Source source(List<Token> tokens, Phrase phrase, int end) {
        Span head = phrase.span(tokens);
        return new Source(head.cover(tokens.get(end).span()), head, false);
    }
}
