package rapporteur.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.corpus.SpeakerLabel;
import rapporteur.minutes.Statement.Kind;
import rapporteur.minutes.Statement.Stance;

/** Finds who speaks in the turns of a transcript; a turn is cited together with the question it answers. */
final class TurnFinder {
    private static final String CLOSING_MARKS = "\"”’')]*_";
    private static final String SENTENCE_ENDS = ".!?…";
    private static final int LONGEST_QUESTION = 600;

    private final Page page;
    private final LabelledSpeakers speakers;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> questions = new HashMap<>();

    TurnFinder(Page page, Cast cast) {
        this.page = page;
        this.speakers = new LabelledSpeakers(page, cast);
        for (Paragraph paragraph : page.paragraphs()) {
            label(paragraph).ifPresent(label -> {
                labels.merge(label.name(), 1, Integer::sum);
                questions.merge(label.name(), asks(paragraph.span()) ? 1 : 0, Integer::sum);
            });
        }
    }

    List<Statement> find() {
        List<Statement> turns = new ArrayList<>();
        Optional<Speaker> speaker = Optional.empty();
        Optional<Span> question = Optional.empty();
        for (Paragraph paragraph : page.paragraphs()) {
            Span passage = paragraph.span();
            Optional<SpeakerLabel> label = label(paragraph);
            if (label.isPresent() && isAsker(label.get())) {
                question = Optional.of(passage).filter(span -> span.length() <= LONGEST_QUESTION);
                speaker = Optional.empty();
                continue;
            }
            if (label.isPresent()) {
                speaker = label.filter(each -> opensTurn(each, passage)).map(speakers::speaker);
            }
            int start = label.map(each -> each.span().end()).orElse(passage.start());
            Span content = new Span(start, passage.end()).trim(page.document().text());
            if (speaker.isPresent() && !content.isEmpty()) {
                Span evidence = question.map(passage::cover).orElse(passage);
                Span cue = label.map(speakers::colon).orElse(new Span(start, start));
                turns.add(new Statement(
                        speaker.get(), cue, List.of(content), evidence, Kind.DIRECT, Stance.SAYS, List.of()));
            }
            question = Optional.empty();
        }
        return turns;
    }

    private Optional<SpeakerLabel> label(Paragraph paragraph) {
        return SpeakerLabel.at(page.document().text(), paragraph.span());
    }

    /** A heading has a colon, too ("Daily Briefing: Visas"), but it comes once and its line ends without a full stop. */
    private boolean opensTurn(SpeakerLabel label, Span passage) {
        return label.isInCapitals()
                || labels.getOrDefault(label.name(), 0) > 1
                || isAsker(label)
                || firstLineEndsSentence(passage)
                || speakers.known(label);
    }

    private boolean firstLineEndsSentence(Span passage) {
        String text = page.document().text();
        int lineEnd = text.indexOf('\n', passage.start(), passage.end());
        Span line = new Span(passage.start(), lineEnd < 0 ? passage.end() : lineEnd).trim(text);
        int last = line.end() - 1;
        while (last > line.start() && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= line.start() && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private boolean asks(Span turn) {
        String text = page.document().text();
        return text.charAt(turn.trim(text).end() - 1) == '?';
    }

    /** Whoever is called so, or is nobody and mostly asks: "WEEKLY", under which a weekly prints its own questions. */
    private boolean isAsker(SpeakerLabel label) {
        double turns = labels.getOrDefault(label.name(), 0);
        boolean mostlyAsks = turns > 1 && questions.getOrDefault(label.name(), 0) > turns / 2;
        return LabelledSpeakers.asks(label) || mostlyAsks && !speakers.known(label);
    }
}
