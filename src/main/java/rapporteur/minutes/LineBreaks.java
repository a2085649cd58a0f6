package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;

/**
 * Cuts a passage at the ends of lines that are paragraphs of their own, as pages of the web set them. Lines broken at a
 * fixed width stay together: one of them goes on in lower case, or ends in the middle of a sentence.
 */
final class LineBreaks {
    private static final String ENDS = ".!?:…\"”";
    private static final String DASHES = "―—–-";

    private LineBreaks() {}

    static List<Span> cut(String text, Span passage) {
        List<Span> lines = lines(text, passage);
        if (lines.stream().anyMatch(line -> Character.isLowerCase(text.charAt(line.start())))) {
            return List.of(passage);
        }
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            if (!paragraphs.isEmpty() && goesOn(text, paragraphs.getLast(), line)) {
                paragraphs.add(paragraphs.removeLast().cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(String text, Span passage) {
        List<Span> lines = new ArrayList<>();
        int start = passage.start();
        while (start < passage.end()) {
            int feed = text.indexOf('\n', start, passage.end());
            int end = feed < 0 ? passage.end() : feed;
            Span line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** A name under a quotation belongs to it; a quotation under a line opens a paragraph, whatever the line ends with. */
    private static boolean goesOn(String text, Span above, Span line) {
        char first = text.charAt(line.start());
        boolean ends = ENDS.indexOf(text.charAt(above.end() - 1)) >= 0;
        boolean quotation = first == '“' || first == '"' || first == '”';
        return DASHES.indexOf(first) >= 0 || !ends && !quotation;
    }
}
