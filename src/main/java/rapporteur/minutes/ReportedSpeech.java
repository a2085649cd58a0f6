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

    private final Page page;
    private final Cues cues;
    private final ReportingClauses clauses;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final SpeakerResolver resolver;
    private final StatementLog log;

    ReportedSpeech(Page page, Cues cues, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.cues = cues;
        this.clauses = new ReportingClauses(page, cues);
        this.sources = sources;
        this.contents = new ContentFinder(page);
        this.resolver = resolver;
        this.log = log;
    }

    /** @param waiting quotations of earlier paragraphs that go on at the start of this one; taken away when their speaker is known */
    void take(Paragraph paragraph, Sentence sentence, List<Span> waiting) {
        takeAccordingTo(paragraph, sentence);

        List<Token> tokens = sentence.tokens();
        List<Integer> cueIndexes = clauses.cues(paragraph, sentence);
        Optional<Source> lastSource = Optional.empty();
        int clauseFrom = 0;
        boolean taken = false;
        for (int n = 0; n < cueIndexes.size(); n++) {
            int cue = cueIndexes.get(n);
            int opener = clauses.opener(tokens, clauseFrom, cue);
            boolean ownClause =
                    opener >= 0 && !paragraph.quoted(tokens.get(opener).span().start());
            if (taken && !ownClause) {
                continue;
            }
            int from = ownClause ? opener + 1 : clauseFrom;
            Optional<Source> source = lastSource;
            if (lastSource.isEmpty() || !clauses.isParticiple(tokens, cue)) {
                source = source(paragraph, sentence, clauseFrom, from, cue);
            }
            if (source.isEmpty() && ownClause) {
                source = lastSource;
            }
            if (source.isEmpty()) {
                continue;
            }
            int end = clauses.end(tokens, cueIndexes, n);
            Span clause = new Span(
                    ownClause
                            ? tokens.get(opener).span().end()
                            : clauseFrom == 0
                                    ? sentence.span().start()
                                    : tokens.get(clauseFrom).span().start(),
                    end < 0 ? sentence.span().end() : tokens.get(end).span().start());
            if (add(paragraph, sentence, clause, tokens.get(cue), source.get(), waiting)) {
                taken = true;
                lastSource = source;
                clauseFrom = end < 0 ? clauseFrom : end;
            }
        }
    }

    /** A participle (", saying …", "by saying …") has the subject of the verb before it. */
    private Optional<Source> source(Paragraph paragraph, Sentence sentence, int clauseFrom, int from, int cue) {
        return clauses.isParticiple(sentence.tokens(), cue)
                ? sources.subject(sentence, paragraph, clauseFrom, cue)
                : sources.find(sentence, paragraph, from, cue);
    }

    private void takeAccordingTo(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Span according = tokens.get(i).span();
            if (!page.plainWord(tokens.get(i)).equals("according") || paragraph.quoted(according.start())) {
                continue;
            }
            Optional<Source> source = sources.rightOf(tokens, i + 1);
            Optional<Speaker> speaker = source.flatMap(resolver::resolve);
            if (speaker.isPresent()) {
                boolean leads = according.start() == sentence.span().start();
                Span said = leads
                        ? new Span(source.get().span().end(), sentence.span().end())
                        : new Span(sentence.span().start(), according.start());
                Span content = contents.clean(said);
                if (!content.isEmpty()) {
                    Span cue = according.cover(tokens.get(i + 1).span());
                    log.add(speaker.get(), cue, List.of(content), sentence.span(), Stance.SAYS);
                }
            }
            return;
        }
    }

    private boolean add(
            Paragraph paragraph, Sentence sentence, Span clause, Token cue, Source source, List<Span> waiting) {
        Optional<Speaker> speaker = resolver.resolve(source);
        if (speaker.isEmpty()) {
            return false;
        }
        List<Span> content = contents.find(sentence, paragraph, clause, cue, source);
        if (content.isEmpty()) {
            return false;
        }
        Stance stance = cues.stance(page, cue).orElse(Stance.SAYS);
        Span evidence = evidence(sentence, content, stance);
        boolean goesOn = content.getFirst().start() == paragraph.span().start();
        if (!waiting.isEmpty() && goesOn) {
            content = new ArrayList<>(content);
            content.addAll(0, waiting);
            evidence = evidence.cover(waiting.getFirst());
        }
        waiting.clear();
        log.add(speaker.get(), cue.span(), content, evidence, stance);
        return true;
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
