package rapporteur.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into passages. In a transcript a passage is a speaker's turn, in any other text a paragraph; what is longer
 * than {@link #LONGEST} is cut at the ends of sentences. The headline is no passage, unless the text has nothing else.
 */
final class Passages {
    static final int LONGEST = 2_000;

    private Passages() {}

    static List<Passage> of(String text, List<Span> paragraphs, Span headline, Document.Kind kind) {
        List<Span> body = without(headline, text, paragraphs);
        List<Span> stretches = kind == Document.Kind.TRANSCRIPT ? turns(text, body) : body;

        List<Passage> passages = new ArrayList<>();
        for (Span stretch : stretches) {
            for (Span piece : LongText.pieces(text, stretch, LONGEST)) {
                passages.add(new Passage(passages.size() + 1, piece));
            }
        }
        return passages;
    }

    private static List<Span> without(Span headline, String text, List<Span> paragraphs) {
        Span first = paragraphs.getFirst();
        Span rest = new Span(headline.end(), first.end()).trim(text);
        List<Span> body = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
        if (!rest.isEmpty()) {
            body.addFirst(rest);
        }
        return body.isEmpty() ? paragraphs : body;
    }

    private static List<Span> turns(String text, List<Span> paragraphs) {
        List<Span> turns = new ArrayList<>();
        boolean somebodySpeaks = false;
        for (Span paragraph : paragraphs) {
            for (Span part : atLabels(text, paragraph)) {
                boolean labelled = SpeakerLabel.at(text, part).isPresent();
                boolean goesOn = somebodySpeaks
                        && !labelled
                        && part.end() - turns.getLast().start() <= LONGEST;
                if (goesOn) {
                    turns.add(turns.removeLast().cover(part));
                } else {
                    turns.add(part);
                }
                somebodySpeaks |= labelled;
            }
        }
        return turns;
    }

    /** The paragraph cut before every line that begins with a label. */
    private static List<Span> atLabels(String text, Span paragraph) {
        List<Span> parts = new ArrayList<>();
        for (Span line : Paragraphs.lines(text, paragraph)) {
            if (parts.isEmpty() || SpeakerLabel.at(text, line).isPresent()) {
                parts.add(line);
            } else {
                parts.add(parts.removeLast().cover(line));
            }
        }
        return parts;
    }
}
