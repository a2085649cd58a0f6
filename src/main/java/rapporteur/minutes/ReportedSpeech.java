package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.SourceFinder.Source;
import rapporteur.minutes.Statement.Stance;

/** Takes the statements that a verb or "according to" reports, sentence by sentence. */
final class ReportedSpeech {
    /** Words that say nothing by themselves: a reader needs the sentence before. */
    private static final Pattern REFERS_BACK =
            Pattern.compile("(?:it|that|this|so|them|(?:both|all) of them)", Pattern.CASE_INSENSITIVE);
    /** What is denied or rejected in a few words was told before: "the charge", "any such plan". */
    private static final Pattern REFERS_BACK_IN_DENIAL = Pattern.compile(
            "(?:the|that|this|these|those|any such|such an?) [\\w-]+(?: [\\w-]+)?", Pattern.CASE_INSENSITIVE);

    /** What somebody asks who isn't named; it belongs to no talks. */
    private static final Pattern ANONYMITY = Pattern.compile(
            "(?:not to be|to (?:not be|remain|stay)|that (?:his|her|their) names? not be) (?:named|identified|quoted|anonymous|published|used)\\b.*"
                    + "|to be (?:named|identified|quoted)(?: (?:by name|publicly|because|for|since)\\b.*)?");

    private final Page page;
    private final Cues cues;
    private final ReportingClauses clauses;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final SpeakerResolver resolver;
    private final StatementLog log;
    private final AccordingTo accordingTo;
    private final ClaimNouns claims;
    private final Estimates estimates;

    ReportedSpeech(Page page, Cues cues, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.cues = cues;
        this.clauses = new ReportingClauses(page, cues);
        this.sources = sources;
        this.contents = new ContentFinder(page, cues);
        this.resolver = resolver;
        this.log = log;
        this.claims = new ClaimNouns(page, cues, sources, resolver, log);
        this.estimates = new Estimates(page, sources, resolver, log);
        this.accordingTo = new AccordingTo(page, sources, resolver, log);
    }

    /** @param waiting quotations of earlier paragraphs that go on at the start of this one; taken away when their speaker is known */
    void take(Paragraph paragraph, Sentence sentence, List<Span> waiting) {
        accordingTo.take(paragraph, sentence);

        List<Integer> cueIndexes = clauses.cues(paragraph, sentence);
        if (!takeClosing(paragraph, sentence, cueIndexes, waiting)) {
            takeInOrder(paragraph, sentence, cueIndexes, waiting);
        }
        claims.take(paragraph, sentence);
        estimates.take(paragraph, sentence);
    }

    /** {@code Marsh told the guild that it would sail, the pilot said}: the last cue governs the others. */
    private boolean takeClosing(Paragraph paragraph, Sentence sentence, List<Integer> cueIndexes, List<Span> waiting) {
        if (cueIndexes.size() < 2) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        int cue = cueIndexes.getLast();
        if (clauses.opener(tokens, cueIndexes.getFirst(), cue) >= 0) {
            return false;
        }
        Optional<Source> source = sources.find(sentence, paragraph, 0, cue)
                .filter(found -> contents.closes(sentence, paragraph, tokens.get(cue), found));
        return source.isPresent() && add(paragraph, sentence, sentence.span(), cue, source.get(), waiting);
    }

    private void takeInOrder(Paragraph paragraph, Sentence sentence, List<Integer> cueIndexes, List<Span> waiting) {
        List<Token> tokens = sentence.tokens();
        Optional<Source> lastSource = Optional.empty();
        int clauseFrom = 0;
        boolean taken = false;
        for (int n = 0; n < cueIndexes.size(); n++) {
            int cue = cueIndexes.get(n);
            int opener = clauses.opener(tokens, clauseFrom, cue);
            boolean opened =
                    opener >= 0 && !paragraph.quoted(tokens.get(opener).span().start());
            if (taken && !opened) {
                continue;
            }
            int from = opened ? opener + 1 : clauseFrom;
            Optional<Source> source = clauses.sharesSubject(tokens, cue)
                    ? lastSource.or(() -> sources.subject(sentence, paragraph, 0, cue))
                    : sources.find(sentence, paragraph, from, cue);
            if (source.isEmpty() && opened) {
                source = lastSource;
            }
            int end = clauses.end(tokens, cueIndexes, n);
            Span clause = clause(sentence, opened ? opener : -1, clauseFrom, end);
            if (source.isPresent() && add(paragraph, sentence, clause, cue, source.get(), waiting)) {
                taken = true;
                lastSource = source;
                clauseFrom = end < 0 ? clauseFrom : end;
            }
        }
    }

    /**
     * The stretch of a cue's clause.
     *
     * @param opener the token that opens it, or -1
     * @param from where it begins without an opener
     * @param end the token before which it ends, or -1 where it goes on to the end of the sentence
     */
    private static Span clause(Sentence sentence, int opener, int from, int end) {
        List<Token> tokens = sentence.tokens();
        int start = sentence.span().start();
        if (opener >= 0) {
            start = tokens.get(opener).span().end();
        } else if (from > 0) {
            start = tokens.get(from).span().start();
        }
        return new Span(
                start, end < 0 ? sentence.span().end() : tokens.get(end).span().start());
    }

    private boolean add(
            Paragraph paragraph, Sentence sentence, Span clause, int cueIndex, Source source, List<Span> waiting) {
        Token cue = sentence.tokens().get(cueIndex);
        Optional<Speaker> speaker = resolver.resolve(source);
        if (speaker.isEmpty()) {
            return false;
        }
        List<Span> content = contents.find(sentence, paragraph, clause, cue, source);
        if (content.isEmpty()
                || ANONYMITY.matcher(page.text(content.getFirst())).matches()) {
            return false;
        }
        Stance stance = stance(sentence.tokens(), cueIndex);
        Span evidence = evidence(sentence, content, stance);
        boolean goesOn = content.getFirst().start() == paragraph.span().start();
        if (!waiting.isEmpty() && goesOn) {
            content = new ArrayList<>(content);
            content.addAll(0, waiting);
            evidence = evidence.cover(waiting.getFirst());
        }
        waiting.clear();
        Optional<Span> negation = clauses.negation(sentence.tokens(), cueIndex);
        if (negation.isPresent()) {
            addNegated(speaker.get(), negation.get(), cue.span(), content, evidence, stance);
        } else {
            log.add(speaker.get(), cue.span(), content, evidence, stance);
        }
        return true;
    }

    private Stance stance(List<Token> tokens, int cue) {
        boolean rulesOut = cues.base(page, tokens.get(cue)).equals("rule")
                && page.wordAt(tokens, cue + 1).equals("out");
        return rulesOut
                ? Stance.DENIES
                : cues.stanceOfWord(page, tokens.get(cue)).orElse(Stance.SAYS);
    }

    /** "Would not comment on the leak" declines what follows "not"; "does not believe that …" holds by these words. */
    private void addNegated(
            Speaker speaker, Span negation, Span cue, List<Span> content, Span evidence, Stance stance) {
        boolean follows = content.size() == 1 && content.getFirst().start() >= cue.end();
        if (stance == Stance.HOLDS || !follows) {
            log.add(speaker, negation.cover(cue), content, evidence, stance == Stance.HOLDS ? stance : Stance.DECLINES);
        } else {
            log.add(speaker, negation, List.of(cue.cover(content.getFirst())), evidence, Stance.DECLINES);
        }
    }

    /** The sentence; with the one before where the content alone says nothing ("denied it"). */
    private Span evidence(Sentence sentence, List<Span> content, Stance stance) {
        String words = content.size() == 1 ? page.text(content.getFirst()) : "";
        boolean refersBack = REFERS_BACK.matcher(words).matches()
                || stance == Stance.DENIES
                        && REFERS_BACK_IN_DENIAL.matcher(words).matches();
        Span own = sentence.span();
        return refersBack ? page.sentenceBefore(own).map(own::cover).orElse(own) : own;
    }
}
