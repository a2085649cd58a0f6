package rapporteur.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.corpus.SpeakerLabel;
import rapporteur.language.Quotation;
import rapporteur.minutes.Statement.Stance;

/** Takes an interview that an article quotes turn by turn: paragraphs that open a quotation and name the speaker in capitals. */
final class QuotedTurns {
    private final Page page;
    private final LabelledSpeakers speakers;
    private final StatementLog log;
    private final Set<String> repeated = new HashSet<>();
    private Optional<Speaker> speaking = Optional.empty();

    QuotedTurns(Page page, Cast cast, StatementLog log) {
        this.page = page;
        this.speakers = new LabelledSpeakers(page, cast);
        this.log = log;
        Set<String> names = new HashSet<>();
        for (Paragraph paragraph : page.paragraphs()) {
            labelInCapitals(paragraph)
                    .map(SpeakerLabel::name)
                    .filter(name -> !names.add(name))
                    .ifPresent(repeated::add);
        }
    }

    /** Takes the paragraph if it is a turn or goes on with one; says whether it was. */
    boolean take(Paragraph paragraph) {
        Optional<Span> words = openingWords(paragraph);
        if (words.isEmpty()) {
            speaking = Optional.empty();
            return false;
        }
        Optional<SpeakerLabel> label = label(paragraph);
        if (label.isPresent()) {
            speaking = Optional.of(speakers.speaker(label.get()));
        } else if (speaking.isEmpty() || isRemark(words.get())) {
            return speaking.isPresent();
        }
        Span said = new Span(
                        label.map(each -> each.span().end()).orElse(words.get().start()),
                        words.get().end())
                .trim(page.document().text());
        if (said.isEmpty()) {
            return true;
        }
        Speaker speaker = speaking.get();
        Span cue = label.map(speakers::colon).orElse(new Span(said.start(), said.start()));
        log.add(speaker, cue, List.of(said), paragraph.span(), Stance.SAYS);
        return true;
    }

    /** A name that comes again or is known: "NOTE" and "UPDATE" speak once, if at all. */
    private Optional<SpeakerLabel> label(Paragraph paragraph) {
        return labelInCapitals(paragraph).filter(label -> repeated.contains(label.name()) || speakers.known(label));
    }

    private Optional<SpeakerLabel> labelInCapitals(Paragraph paragraph) {
        return openingWords(paragraph)
                .flatMap(words -> SpeakerLabel.at(page.document().text(), words))
                .filter(SpeakerLabel::isInCapitals);
    }

    /** What stands behind the mark that a paragraph begins with, to the end of the paragraph. */
    private static Optional<Span> openingWords(Paragraph paragraph) {
        List<Quotation> quotations = paragraph.quotations();
        if (quotations.isEmpty()
                || quotations.getFirst().span().start() != paragraph.span().start()) {
            return Optional.empty();
        }
        Quotation first = quotations.getFirst();
        int end = first.closed() && first.span().end() == paragraph.span().end()
                ? first.inside().end()
                : paragraph.span().end();
        return Optional.of(new Span(first.inside().start(), end));
    }

    /** {@code (CROSSTALK)}: what the scribe heard and nobody said. */
    private boolean isRemark(Span words) {
        String text = page.text(words).strip();
        return text.startsWith("(") && text.indexOf(')') >= text.length() - 2
                || text.startsWith("[") && text.indexOf(']') >= text.length() - 2;
    }
}
