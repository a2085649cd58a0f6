package rapporteur.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a heading, fitted to a page: every column but the last is as wide as its widest cell, up to its share of the
 * page; the last takes what is left; longer cells run over several lines.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int WIDEST_SHARE = 3;

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
        print(page, indent, headings, widths(page, indent), true);
        printRows(page, indent);
    }

    /** Without the headings, for a table that explains itself. */
    void printRows(Page page, String indent) {
        int[] widths = widths(page, indent);
        rows.forEach(row -> print(page, indent, row, widths, false));
    }

    private int[] widths(Page page, String indent) {
        int columns = page.columns() - indent.length();
        int last = headings.size() - 1;
        int[] widths = new int[headings.size()];
        int left = columns;

        for (int i = 0; i < last; i++) {
            widths[i] = Math.min(widest(i), Math.max(Wrap.width(headings.get(i)), columns / WIDEST_SHARE));
            left -= widths[i] + GAP.length();
        }

        widths[last] = Math.max(left, 1);
        return widths;
    }

    private int widest(int column) {
        int widest = Wrap.width(headings.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, Wrap.width(row.get(column)));
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
