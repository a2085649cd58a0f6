package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.SourceFinder.Source;
import rapporteur.minutes.Statement.Stance;

/** Takes the numbers that somebody gives: "the ministry puts the cost at nine million", "by the guild's count, forty are held". */
final class Estimates {
    private static final Set<String> PUTTING = Set.of("put", "puts");
    private static final Set<String> COUNTS =
            Set.of("count", "estimate", "estimates", "account", "reckoning", "calculation", "calculations", "tally");
    private static final Set<String> ZERO = Set.of("zero", "nothing", "$", "€", "£");
    private static final int LONGEST_THING = 14;
    private static final int LONGEST_CLAUSE = 60;

    private final Page page;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final StatementLog log;
    private final Stretches stretches;

    Estimates(Page page, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.sources = sources;
        this.resolver = resolver;
        this.log = log;
        this.stretches = new Stretches(page.document().text());
    }

    void take(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (paragraph.quoted(token.span().start())) {
                continue;
            }
            int cue = i;
            if (PUTTING.contains(page.plainWord(token)) && namesNumber(tokens, i)) {
                sources.find(sentence, paragraph, startOfClause(tokens, i), i)
                        .filter(source -> !source.inverted())
                        .ifPresent(source -> add(sentence, source, token.span(), clauseBehind(sentence, cue)));
            } else if (isCountOfSomebody(tokens, i)) {
                Span words = tokens.getFirst().span().cover(token.span());
                Span rest =
                        new Span(tokens.get(i + 1).span().end(), sentence.span().end());
                sources.possessor(tokens, i - 1).ifPresent(owner -> add(sentence, owner, words, rest));
            }
        }
    }

    /** "At 45", "at zero", a few words behind the verb. */
    private boolean namesNumber(List<Token> tokens, int verb) {
        for (int i = verb + 1; i + 1 < Math.min(tokens.size(), verb + LONGEST_THING); i++) {
            if (page.wordAt(tokens, i).equals("at")) {
                Token next = tokens.get(i + 1);
                return next.is("NUM") || next.is("SYM") || ZERO.contains(page.plainWord(next)) || startsWithDigit(next);
            }
        }
        return false;
    }

    private boolean startsWithDigit(Token token) {
        return page.word(token).matches("[$€£]?\\d.*");
    }

    private int startOfClause(List<Token> tokens, int verb) {
        int i = verb;
        while (i > 0
                && verb - i < LONGEST_CLAUSE
                && !page.word(tokens.get(i - 1)).equals(";")) {
            i--;
        }
        return i;
    }

    private Span clauseBehind(Sentence sentence, int verb) {
        List<Token> tokens = sentence.tokens();
        int end = verb + 1;
        while (end < tokens.size()
                && end - verb < LONGEST_CLAUSE
                && !page.word(tokens.get(end)).equals(";")) {
            end++;
        }
        return new Span(
                tokens.get(verb).span().end(), tokens.get(end - 1).span().end());
    }

    /** "By the coalition's count, …" at the head of a sentence. */
    private boolean isCountOfSomebody(List<Token> tokens, int noun) {
        return COUNTS.contains(page.wordAt(tokens, noun))
                && page.wordAt(tokens, 0).equals("by")
                && page.wordAt(tokens, noun + 1).equals(",");
    }

    private void add(Sentence sentence, Source source, Span cue, Span content) {
        Span clean = stretches.clean(content);
        if (stretches.hasLetters(clean) && !log.holds(clean)) {
            resolver.resolve(source)
                    .ifPresent(speaker -> log.add(speaker, cue, List.of(clean), sentence.span(), Stance.SAYS));
        }
    }
}
