package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.language.Sentence;
import rapporteur.minutes.Statement.Stance;

/** Gives quotations without an attribution of their own to the last speaker, or keeps them for the next one. */
final class LooseQuotations {
    /** Shorter quoted bits without a cue are titles and so-called things, not speech. */
    private static final int WORDS_OF_SPEECH = 4;

    private final Page page;
    private final SpeakerResolver resolver;
    private final StatementLog log;
    private final List<Span> waiting = new ArrayList<>();

    LooseQuotations(Page page, SpeakerResolver resolver, StatementLog log) {
        this.page = page;
        this.resolver = resolver;
        this.log = log;
    }

    /** Quotations of the paragraphs before that nobody closed and that wait for their speaker. */
    List<Span> waiting() {
        return waiting;
    }

    void take(Paragraph paragraph) {
        for (Quotation quotation : paragraph.quotations()) {
            Span span = quotation.span();
            if (!log.holds(span) && words(span) >= WORDS_OF_SPEECH) {
                take(paragraph, quotation);
            }
        }
    }

    private void take(Paragraph paragraph, Quotation quotation) {
        Span span = quotation.span();
        boolean attributedHere = !log.ofPassage().isEmpty();
        boolean startsParagraph = span.start() == paragraph.span().start();
        Optional<Speaker> lastSpeaker = resolver.lastSpeaker();
        if (attributedHere) {
            log.extendLast(span, sentenceWith(paragraph, span));
        } else if (!quotation.closed()) {
            waiting.add(span);
        } else if (startsParagraph && lastSpeaker.isPresent()) {
            List<Span> content = new ArrayList<>(waiting);
            content.add(span);
            waiting.clear();
            Span evidence = content.getFirst().cover(sentenceWith(paragraph, span));
            log.add(lastSpeaker.get(), new Span(span.start(), span.start()), content, evidence, Stance.SAYS);
        }
    }

    private static Span sentenceWith(Paragraph paragraph, Span stretch) {
        Span cover = stretch;
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().overlaps(stretch)) {
                cover = cover.cover(sentence.span());
            }
        }
        return cover;
    }

    private int words(Span span) {
        int words = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean blank = Character.isWhitespace(page.document().text().charAt(i));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }
}
