package rapporteur.corpus;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text, trimmed: what stands between blank lines, or every line where the text has no blank line. */
final class Paragraphs {
    private static final int MANY_LINES = 3;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks(text)) {
            paragraphs.add(block.getFirst().cover(block.getLast()));
        }
        if (paragraphs.size() != 1) {
            return paragraphs;
        }

        List<Span> lines = lines(text, paragraphs.getFirst());
        return lines.size() < MANY_LINES || wrapped(text, lines) ? paragraphs : lines;
    }

    /** The lines of a stretch that hold more than white space, trimmed. */
    static List<Span> lines(String text, Span within) {
        List<Span> lines = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int end = lineEnd(text, start, within.end());
            Span line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<List<Span>> blocks(String text) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start, text.length());
            Span line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            start = end + 1;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Lines broken at a fixed width go on in the middle of a sentence; lines that are paragraphs begin with a capital. */
    private static boolean wrapped(String text, List<Span> lines) {
        long goOn = lines.stream()
                .filter(line -> Character.isLowerCase(text.codePointAt(line.start())))
                .count();
        return goOn * 4 > lines.size();
    }

    private static int lineEnd(String text, int start, int limit) {
        int feed = text.indexOf('\n', start, limit);
        return feed < 0 ? limit : feed;
    }
}
