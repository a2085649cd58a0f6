package rapporteur.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text into lines at white space. */
final class Wrap {
    /** What opens an item of a list; its further lines are set in under its first word. */
    private static final Pattern OPENING = Pattern.compile("\\s*(?:(?:[-*•]|\\d{1,3}[.)]|\\[\\d{1,3}\\])\\s+)?");

    private static final int NARROWEST = 20;

    private Wrap() {}

    /** The lines of a text; its own line ends stay. A word longer than the width gets a line of its own, whole. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, Math.max(NARROWEST, width), lines));
        return lines;
    }

    /** Columns the text takes: marks that stand on the letter before them take none. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .count();
    }

    private static void wrap(String text, int width, List<String> lines) {
        Matcher opening = OPENING.matcher(text);
        String start = opening.lookingAt() ? opening.group() : "";
        String indent = " ".repeat(start.length());
        StringBuilder line = new StringBuilder(start);
        boolean empty = true;

        for (String word : text.substring(start.length()).strip().split("\\s+", -1)) {
            if (!empty && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }

        lines.add(line.toString().stripTrailing());
    }
}
