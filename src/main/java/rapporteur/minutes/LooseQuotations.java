package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.language.Sentence;
import rapporteur.minutes.Statement.Stance;

/**
 * Gives quotations without an attribution of their own to whoever is speaking: in the sentence, in the paragraph, or since
 * the paragraph before; or keeps them for the next speaker.
 */
final class LooseQuotations {
    /** Shorter quoted bits without a cue are titles and so-called things, not speech. */
    private static final int WORDS_OF_SPEECH = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern IN_HIS_WORDS =
            Pattern.compile("(?i)\\bin (?:his|her|their|its) (?:own )?(?:words?|view|opinion|phrase|account)\\b");

    private final Page page;
    private final StatementLog log;
    private final List<Span> waiting = new ArrayList<>();
    private Optional<Announcement> announced = Optional.empty();
    private Optional<Speaker> lastSpeaker = Optional.empty();

    LooseQuotations(Page page, StatementLog log) {
        this.page = page;
        this.log = log;
    }

    /** Quotations of the paragraphs before that nobody closed and that wait for their speaker. */
    List<Span> waiting() {
        return waiting;
    }

    /** What the paragraph before has announced; it holds as long as paragraphs open quotations and don't close them. */
    void announce(Announcement announcement) {
        announced = Optional.of(announcement);
    }

    void take(Paragraph paragraph) {
        Optional<Announcement> goesOn = announced.filter(unused -> opensWithQuotation(paragraph));
        announced = Optional.empty();
        for (Quotation quotation : paragraph.quotations()) {
            Span span = quotation.span();
            if (log.holds(span)) {
                goesOn = Optional.empty();
            } else if (goesOn.isPresent()) {
                if (!waiting.isEmpty() || !log.extendBefore(span, sentenceWith(paragraph, span))) {
                    add(paragraph, goesOn.get(), span);
                }
            } else {
                take(paragraph, quotation);
            }
        }
        lastSpeaker = log.lastSpeaker();
        if (!paragraph.quotations().isEmpty()
                && !paragraph.quotations().getLast().closed()) {
            announced =
                    goesOn.or(() -> announcedBy(paragraph.quotations().getLast().span()));
        }
    }

    private void take(Paragraph paragraph, Quotation quotation) {
        Span span = quotation.span();
        Span sentence = sentenceWith(paragraph, span);
        Optional<Statement> ofSentence = log.nearest(span, sentence);
        if (ofSentence.isPresent()) {
            boolean nickname = ofSentence.get().speaker().mention().overlaps(span);
            if (!nickname && !WorkTitles.is(page.text(span))) {
                log.extend(ofSentence.get(), span, sentence);
            }
            return;
        }
        if (!standsAlone(paragraph, sentence)) {
            return;
        }
        Optional<Statement> before = log.goingOn(span);
        boolean startsParagraph = span.start() == paragraph.span().start();
        if (before.isPresent()) {
            log.extend(before.get(), span, sentence);
        } else if (!quotation.closed()) {
            waiting.add(span);
        } else if (startsParagraph && words(span) >= WORDS_OF_SPEECH) {
            Span start = new Span(span.start(), span.start());
            lastSpeaker.ifPresent(speaker -> add(paragraph, new Announcement(speaker, start, span), span));
        }
    }

    private void add(Paragraph paragraph, Announcement by, Span quotation) {
        List<Span> content = new ArrayList<>(waiting);
        content.add(quotation);
        waiting.clear();
        Span evidence = by.sentence().cover(content.getFirst()).cover(sentenceWith(paragraph, quotation));
        log.add(by.speaker(), by.cue(), content, evidence, Stance.SAYS);
    }

    /** An open quotation of the paragraph announces that its speaker goes on. */
    private Optional<Announcement> announcedBy(Span words) {
        return log.ofPassage().stream()
                .filter(statement -> statement.content().stream().anyMatch(words::overlaps))
                .map(statement -> new Announcement(statement.speaker(), statement.cue(), statement.evidence()))
                .reduce((earlier, later) -> later);
    }

    private static boolean opensWithQuotation(Paragraph paragraph) {
        return !paragraph.quotations().isEmpty()
                && paragraph.quotations().getFirst().span().start()
                        == paragraph.span().start();
    }

    /** Whether a sentence is nothing but quotations, or gives them as his or her words: whoever it names outside them would speak. */
    private boolean standsAlone(Paragraph paragraph, Span sentence) {
        if (IN_HIS_WORDS.matcher(page.text(sentence)).find()) {
            return true;
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (Character.isLetterOrDigit(page.document().text().charAt(i)) && !paragraph.quoted(i)) {
                return false;
            }
        }
        return true;
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
        return BLANKS.split(page.text(span).strip(), -1).length;
    }
}
