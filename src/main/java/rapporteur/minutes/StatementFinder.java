package rapporteur.minutes;

import java.util.List;
import rapporteur.language.Sentence;

/** Finds the statements of a document in one pass, passage by passage: captions, reported speech, and quotations left over. */
final class StatementFinder {
    private final Page page;
    private final StatementLog log;
    private final Captions captions;
    private final QuotedTurns turns;
    private final ReportedSpeech reported;
    private final FramedQuotations framed;
    private final LooseQuotations loose;
    private final InnerQuotations inner;

    StatementFinder(Page page, Cues cues, Cast cast, SpeakerResolver resolver) {
        this.page = page;
        this.log = new StatementLog(page, resolver);
        SourceFinder sources = new SourceFinder(page, cast);
        this.captions = new Captions(page, cast, log);
        this.turns = new QuotedTurns(page, cast, log);
        this.reported = new ReportedSpeech(page, cues, sources, resolver, log);
        this.framed = new FramedQuotations(page, cues, sources, resolver, log);
        this.loose = new LooseQuotations(page, log);
        this.inner = new InnerQuotations(page, cues, sources, resolver, log);
    }

    List<Statement> find() {
        for (Paragraph paragraph : page.paragraphs()) {
            log.beginPassage();
            if (turns.take(paragraph)) {
                continue;
            }
            captions.take(paragraph);
            for (Sentence sentence : paragraph.sentences()) {
                reported.take(paragraph, sentence, loose.waiting());
            }
            paragraph.sentences().forEach(sentence -> framed.take(paragraph, sentence));
            loose.take(paragraph);
            framed.announcement(paragraph).ifPresent(loose::announce);
            inner.take(paragraph);
        }
        return log.all();
    }
}
