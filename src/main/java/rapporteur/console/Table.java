package rapporteur.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows under a heading, fitted to a page: every column but the last is as wide as its widest cell, or where that leaves the
 * last too little, up to its share of the page; the last takes what is left; longer cells run over several lines. Where no
 * table fits, each row stands by itself, its first cell over the others.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int WIDEST_SHARE = 3;
    private static final int ROOM_FOR_LAST = 24;
    private static final int LEAST_FOR_LAST = 12;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    Table row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings);
        }
        rows.add(List.of(cells));
        return this;
    }

    void print(Page page, String indent) {
        int[] widths = widths(page, indent);
        if (fits(widths)) {
            print(page, indent, headings, widths, true);
        }
        printRows(page, indent);
    }

    /** Without the headings, for a table that explains itself. */
    void printRows(Page page, String indent) {
        int[] widths = widths(page, indent);
        rows.forEach(row -> {
            if (fits(widths)) {
                print(page, indent, row, widths, false);
            } else {
                page.print(indent, row.getFirst().replace('\n', ' '));
                page.print(
                        indent + GAP,
                        String.join(" ", row.subList(1, row.size())).replace('\n', ' '));
            }
        });
    }

    /** No cell may be cut in the middle of a word, and the last column needs some room. */
    private boolean fits(int[] widths) {
        for (int i = 0; i < widths.length - 1; i++) {
            for (List<String> row : rows) {
                if (longestWord(row.get(i)) > widths[i]) {
                    return false;
                }
            }
        }
        return widths.length == 1 || widths[widths.length - 1] >= LEAST_FOR_LAST;
    }

    private static int longestWord(String cell) {
        return Stream.of(cell.split("\\s")).mapToInt(Wrap::width).max().orElse(0);
    }

    private int[] widths(Page page, String indent) {
        int columns = page.columns() - indent.length();
        int last = headings.size() - 1;
        int[] widths = new int[headings.size()];
        int left = columns;
        for (int i = 0; i < last; i++) {
            widths[i] = widest(i);
            left -= widths[i] + GAP.length();
        }

        if (left < Math.min(widest(last), ROOM_FOR_LAST)) {
            left = columns;
            for (int i = 0; i < last; i++) {
                widths[i] = Math.min(widths[i], Math.max(Wrap.width(headings.get(i)), columns / WIDEST_SHARE));
                left -= widths[i] + GAP.length();
            }
        }

        widths[last] = Math.max(left, 1);
        return widths;
    }

    private int widest(int column) {
        int widest = Wrap.width(headings.get(column));
        for (List<String> row : rows) {
            widest = Math.max(
                    widest, row.get(column).lines().mapToInt(Wrap::width).max().orElse(0));
        }
        return widest;
    }

    private static void print(Page page, String indent, List<String> row, int[] widths, boolean heading) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = Wrap.lines(row.get(i), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }

        for (int n = 0; n < height; n++) {
            String line = line(cells, widths, n);
            page.out().println((indent + (heading ? page.ink().faint(line) : line)).stripTrailing());
        }
    }

    private static String line(List<List<String>> cells, int[] widths, int n) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = n < cells.get(i).size() ? cells.get(i).get(n) : "";
            line.append(cell);
            if (i < widths.length - 1) {
                line.append(" ".repeat(Math.max(0, widths[i] - Wrap.width(cell))))
                        .append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }
}
