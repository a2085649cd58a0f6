package rapporteur.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.corpus.Span;

/**
 * A text with its names marked, read from OpenNLP's name-finder format: a sentence a line, words parted by blanks,
 * {@code <START:person> Mira Solen <END>}. The words are joined again as they would be printed, a sentence a paragraph.
 */
record MarkedText(String text, List<Name> names) {
    private static final String NO_BLANK_BEFORE = ".,;:!?)]%";
    private static final int AT_NEXT_WORD = -1;

    /** A marked name and its type. */
    record Name(Span span, String type) {}

    static MarkedText read(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> append(line, text, names));
        }
        return new MarkedText(text.toString(), names);
    }

    private static void append(String line, StringBuilder text, List<Name> names) {
        String type = "";
        int start = AT_NEXT_WORD;
        boolean glued = true;
        boolean quoteOpen = false;
        for (String word : line.split(" ", -1)) {
            if (word.startsWith("<START")) {
                type = word.substring(word.indexOf(':') + 1, word.length() - 1);
                start = AT_NEXT_WORD;
                continue;
            }
            if (word.equals("<END>")) {
                names.add(new Name(new Span(start, text.length()), type));
                continue;
            }
            if (word.isEmpty()) {
                continue;
            }
            boolean quote = word.startsWith("\"") || word.equals("``") || word.equals("''");
            boolean suffix = word.startsWith("'") && word.length() > 1 && word.length() < 4 || word.equals("n't");
            boolean joins = glued || suffix || quote && quoteOpen || NO_BLANK_BEFORE.contains(word.substring(0, 1));
            if (!joins) {
                text.append(' ');
            }
            if (start == AT_NEXT_WORD) {
                start = text.length();
            }
            text.append(quote ? "\"" : word);
            quoteOpen ^= quote;
            glued = word.equals("(") || word.equals("[") || word.equals("$") || quote && quoteOpen;
        }
        text.append("\n\n");
    }
}
