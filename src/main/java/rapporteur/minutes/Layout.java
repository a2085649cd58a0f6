package rapporteur.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rapporteur.minutes.NotUnderstood.Reason;

/** Recognises by the look of its lines what is not prose: tables, code, verse. */
final class Layout {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_VERSES = 4;
    private static final int LONGEST_VERSE = 60;
    private static final int LONGEST_CELL = 30;
    private static final int FEWEST_SIGNS = 2;
    private static final double SIGNS = 0.06;
    private static final double MOST = 0.6;
    private static final double ALMOST_ALL = 0.8;
    private static final double MANY = 0.4;

    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*|\\t+|\\s{2,}|,(?=[\\w$€£+-])");
    private static final Pattern NUMBER = Pattern.compile("[-+(]?[$€£]?\\d[\\d.,:/]*%?\\)?");
    private static final Pattern VERSE = Pattern.compile("[\"“‘'(]?\\p{Lu}(?![^:]{0,40}:\\s).*");
    private static final Pattern RUNS_ON = Pattern.compile(".*[\\p{L},—–-]");

    private final Tongue tongue;

    Layout(Tongue tongue) {
        this.tongue = tongue;
    }

    /** @param lines the lines of a stretch that no blank line parts, trimmed and not empty */
    Optional<Reason> notProse(List<String> lines) {
        if (isTable(lines)) {
            return Optional.of(Reason.TABLE);
        }
        if (isCode(lines)) {
            return Optional.of(Reason.CODE);
        }
        return isVerse(lines) ? Optional.of(Reason.VERSE) : Optional.empty();
    }

    /** Most rows have the same number of short cells, or hardly anything but numbers. */
    private static boolean isTable(List<String> lines) {
        if (lines.size() < FEWEST_ROWS) {
            return false;
        }
        Map<Integer, Integer> rows = new HashMap<>();
        for (String line : lines) {
            String[] cells = CELLS.split(line.replaceAll("^\\||\\|$", ""), -1);
            if (cells.length > 1 && line.length() <= LONGEST_CELL * cells.length) {
                rows.merge(cells.length, 1, Integer::sum);
            }
        }
        boolean columns = rows.values().stream().anyMatch(count -> count >= MOST * lines.size());
        return columns || share(lines, Layout::isMostlyNumbers) >= MOST;
    }

    private static boolean isMostlyNumbers(String line) {
        String[] words = line.split("\\s+", -1);
        int numbers = 0;
        for (String word : words) {
            numbers += NUMBER.matcher(word).matches() ? 1 : 0;
        }
        return words.length > 1 && 2 * numbers >= words.length;
    }

    private static boolean isCode(List<String> lines) {
        long all = lines.stream().mapToLong(String::length).sum();
        long signs = lines.stream().mapToLong(Layout::signs).sum();
        return lines.size() > 1 && signs >= SIGNS * all && share(lines, line -> signs(line) >= FEWEST_SIGNS) >= MOST;
    }

    private static long signs(String line) {
        return line.chars()
                .filter(c -> "{}[]()=<>;_\\&*+$#@^~`|/".indexOf(c) >= 0)
                .count();
    }

    /** Short lines that begin with a capital each, though many of them end within a sentence. */
    private boolean isVerse(List<String> lines) {
        return lines.size() >= FEWEST_VERSES
                && lines.stream().allMatch(line -> line.length() <= LONGEST_VERSE)
                && share(lines, line -> VERSE.matcher(line).matches()) >= ALMOST_ALL
                && share(lines, line -> RUNS_ON.matcher(line).matches()) >= MANY
                && tongue.isConnected(String.join(" ", lines));
    }

    private static double share(List<String> lines, Predicate<String> wanted) {
        return (double) lines.stream().filter(wanted).count() / lines.size();
    }
}
