package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.language.QuotationFinder;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Takes what a speaker quotes: in {@code "My uncle told me, 'Do not …'," she said} the inner words are My uncle's, and she
 * relays them.
 */
final class InnerQuotations {
    /** The inner words follow their cue at once, but for a listener. */
    private static final int FARTHEST_CUE = 60;

    private final Page page;
    private final Cues cues;
    private final SourceFinder sources;
    private final SpeakerResolver resolver;
    private final StatementLog log;

    InnerQuotations(Page page, Cues cues, SourceFinder sources, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.cues = cues;
        this.sources = sources;
        this.resolver = resolver;
        this.log = log;
    }

    void take(Paragraph paragraph) {
        for (Quotation quotation : paragraph.quotations()) {
            for (Span inner : QuotationFinder.findInner(page.document().text(), quotation.span())) {
                for (Sentence sentence : paragraph.sentences()) {
                    if (sentence.span().contains(inner)) {
                        take(paragraph, sentence, quotation, inner);
                    }
                }
            }
        }
    }

    private void take(Paragraph paragraph, Sentence sentence, Quotation outer, Span inner) {
        List<Token> tokens = sentence.tokens();
        int from = 0;
        int cue = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            if (span.start() < outer.inside().start()) {
                from = i + 1;
            } else if (span.end() <= inner.start()
                    && cues.stance(page, tokens.get(i)).isPresent()) {
                cue = i;
            }
        }
        if (cue < from || inner.start() - tokens.get(cue).span().end() > FARTHEST_CUE) {
            return;
        }
        Optional<Speaker> relayer = speakerOf(inner);
        Optional<Speaker> speaker =
                sources.find(sentence, paragraph, from, subjectEnd(tokens, cue)).flatMap(resolver::resolve);
        if (relayer.isEmpty()
                || speaker.isEmpty()
                || speaker.get().name().equals(relayer.get().name())) {
            return;
        }
        log.addRelayed(speaker.get(), tokens.get(cue).span(), inner, sentence.span(), relayer.get());
    }

    private Optional<Speaker> speakerOf(Span words) {
        return log.ofPassage().stream()
                .filter(statement -> statement.content().stream().anyMatch(words::overlaps))
                .map(Statement::speaker)
                .findFirst();
    }

    /** "My grandmother used to say": the subject ends before "used". */
    private int subjectEnd(List<Token> tokens, int cue) {
        boolean usedTo = page.wordAt(tokens, cue - 1).equals("to")
                && page.wordAt(tokens, cue - 2).equals("used");
        return usedTo ? cue - 2 : cue;
    }
}
