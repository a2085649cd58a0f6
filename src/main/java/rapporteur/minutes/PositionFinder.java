package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds which side holds what: statements for a side that hold, deny or demand something or speak of duties, and sentences in
 * which a side considers, opposes or wants something.
 */
final class PositionFinder {
    private static final Pattern STAND = Pattern.compile(
            "\\b(?:should|must|ought to|cannot|needs? to|ha(?:s|ve) to|will not|won['’]t|would not|(?:do|does|did) not (?:agree|accept|recogni[sz]e|want|believe)"
                    + "|wants?|regard(?:s|ed)|considers|oppose[sd]?|reject(?:s|ed)?|insists?|demands?|unacceptable|matters? (?:of|for)|no obligation|under no|right to|nothing to do with"
                    + "|we (?:believe|expect|call|want|hope|consider)|determined|committed to|interfere\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Sides sides;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final Lexicon words;
    private final Clauses clauses;

    PositionFinder(Page page, Sides sides, SourceFinder sources, SpeakerResolver resolver, Lexicon words) {
        this.page = page;
        this.sides = sides;
        this.sources = sources;
        this.resolver = resolver;
        this.words = words;
        this.clauses = new Clauses(page);
    }

    List<Position> find(List<Statement> statements) {
        List<Position> positions = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Statement statement : statements) {
            taken.add(statement.cue().start());
            Optional<String> side = sides.of(statement.speaker());
            List<Span> content = side.isEmpty() ? List.of() : held(statement);
            if (!content.isEmpty()) {
                positions.add(new Position(side.get(), statement.speaker(), content, evidence(statement, content)));
            }
        }
        for (Sentence sentence : page.sentences()) {
            addTold(sentence, taken, positions);
        }
        positions.sort((one, other) -> one.evidence().compareTo(other.evidence()));
        return positions;
    }

    /** All that a side says by itself ("Beijing says"), or where the verb takes a stand; else the sentences that do. */
    private List<Span> held(Statement statement) {
        boolean verbTakesStand = statement.speaker() instanceof Speaker.AsWritten
                || statement.stance() == Statement.Stance.HOLDS
                || statement.stance() == Statement.Stance.DENIES
                || takesStand(statement.cue());
        if (verbTakesStand) {
            return statement.content();
        }
        List<Span> held = new ArrayList<>();
        for (Span content : statement.content()) {
            int last = page.sentenceAt(Math.max(content.start(), content.end() - 1));
            for (int i = page.sentenceAt(content.start()); i <= last; i++) {
                Span sentence = page.sentences().get(i).span();
                Span part = new Span(
                                Math.max(content.start(), Math.min(sentence.start(), content.end())),
                                Math.min(content.end(), Math.max(sentence.end(), content.start())))
                        .trim(page.document().text());
                if (STAND.matcher(page.text(part)).find()) {
                    held.add(part);
                }
            }
        }
        return held;
    }

    private boolean takesStand(Span cue) {
        Sentence sentence = page.sentences().get(page.sentenceAt(cue.start()));
        return sentence.tokens().stream()
                .filter(token -> token.span().equals(cue))
                .anyMatch(token -> words.hasVerb("verbs", page.plainWord(token))
                        && !words.hasVerb("needs-more", page.plainWord(token)));
    }

    /** The statement's own, without the turn around it where only some sentences of it are meant. */
    private static Span evidence(Statement statement, List<Span> content) {
        Span words = content.getFirst().cover(content.getLast());
        return statement.content().size() == content.size()
                        && statement.content().equals(content)
                ? statement.evidence()
                : words;
    }

    /** "Beijing opposes the sale", where nobody is said to speak. */
    private void addTold(Sentence sentence, Set<Integer> taken, List<Position> positions) {
        List<Token> tokens = sentence.tokens();
        Paragraph paragraph = page.paragraphAt(sentence.span().start());
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            from = page.word(token).equals(";") ? i + 1 : from;
            boolean heard = token.is("VERB")
                    && i > from
                    && !paragraph.quoted(token.span().start());
            if (!heard || taken.contains(token.span().start()) || !words.hasVerb("verbs", page.plainWord(token))) {
                continue;
            }
            Optional<Speaker> holder = sources.find(sentence, paragraph, from, i)
                    .filter(source -> !source.inverted())
                    .flatMap(resolver::resolve);
            Optional<String> side = holder.flatMap(sides::of);
            Span clause = clauses.around(sentence, token.span());
            Span content = new Span(token.span().end(), Math.max(token.span().end(), clause.end()))
                    .trim(page.document().text());
            if (side.isPresent() && isHolding(tokens, i) && startsWithWords(content)) {
                positions.add(new Position(side.get(), holder.get(), List.of(content), sentence.span()));
                return;
            }
        }
    }

    /** Not ", or the strait", where a relative clause ends with its verb. */
    private boolean startsWithWords(Span content) {
        return content.length() > 3 && ",;:)".indexOf(page.document().text().charAt(content.start())) < 0;
    }

    /** "Sees it as", "asked for", "calls it a …": some verbs hold something only with more behind them. */
    private boolean isHolding(List<Token> tokens, int verb) {
        if (!words.hasVerb("needs-more", page.wordAt(tokens, verb))) {
            return true;
        }
        return page.wordAt(tokens, verb + 1).equals("for")
                || tokens.subList(verb, Math.min(tokens.size(), verb + 8)).stream()
                        .anyMatch(token -> page.word(token).equals("as"));
    }
}
