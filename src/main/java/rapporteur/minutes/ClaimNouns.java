package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;
import rapporteur.minutes.Statement.Stance;

/** Takes what stands behind a noun of speech and whose it is: {@code Marsh's claim that the port is full}. */
final class ClaimNouns {
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "assertion",
            "allegation",
            "allegations",
            "accusation",
            "statement",
            "argument",
            "contention",
            "promise",
            "pledge",
            "warning",
            "warnings",
            "threat",
            "suggestion",
            "complaint",
            "complaints",
            "insistence",
            "declaration",
            "announcement",
            "vow",
            "testimony",
            "assurance",
            "prediction",
            "remark");

    private final Page page;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final StatementLog log;
    private final Complement complement;
    private final Stretches stretches;
    private final Verbs verbs;

    ClaimNouns(Page page, Cues cues, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.sources = sources;
        this.resolver = resolver;
        this.log = log;
        this.stretches = new Stretches(page.document().text());
        this.complement = new Complement(page, cues, stretches);
        this.verbs = new Verbs(page);
    }

    void take(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            Token noun = tokens.get(i);
            boolean claim = CLAIMS.contains(page.plainWord(noun))
                    && page.wordAt(tokens, i + 1).equals("that")
                    && !verbs.is(tokens.get(i + 2))
                    && !paragraph.quoted(noun.span().start());
            if (claim) {
                take(paragraph, sentence, i);
            }
        }
    }

    private void take(Paragraph paragraph, Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        int owner = tokens.get(noun - 1).is("ADJ") ? noun - 2 : noun - 1;
        Optional<Speaker> speaker = sources.possessor(tokens, owner).flatMap(resolver::resolve);
        if (speaker.isEmpty()) {
            return;
        }
        Token cue = tokens.get(noun);
        Span after = new Span(cue.span().end(), sentence.span().end());
        boolean leads = !verbs.within(tokens, 0, noun);
        ComplementEnd.Form form = leads ? ComplementEnd.Form.SUBORDINATE : ComplementEnd.Form.MAIN;
        Span content = complement.find(tokens, paragraph, after, cue, form);
        if (stretches.hasLetters(content) && !log.holds(content)) {
            log.add(speaker.get(), cue.span(), List.of(content), sentence.span(), Stance.SAYS);
        }
    }
}
