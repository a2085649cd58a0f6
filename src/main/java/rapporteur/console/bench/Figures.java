package rapporteur.console.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of measurements.
 *
 * @param rows texts and numbers, one a column
 * @param notes what one has to know to read them
 */
public record Figures(String title, List<String> columns, List<List<Object>> rows, List<String> notes) {
    public Figures {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " under " + columns);
            }
        }
    }

    /** A table to be filled. */
    static Table of(String title, String... columns) {
        return new Table(title, List.of(columns));
    }

    /** A table while it is filled. */
    static final class Table {
        private final String title;
        private final List<String> columns;
        private final List<List<Object>> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private Table(String title, List<String> columns) {
            this.title = title;
            this.columns = columns;
        }

        Table row(Object... cells) {
            rows.add(List.of(cells));
            return this;
        }

        Table note(String note) {
            notes.add(note);
            return this;
        }

        Figures done() {
            return new Figures(title, columns, rows, notes);
        }
    }
}
