package rapporteur.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapporteur.console.bench.Figures;

/** A table of measurements, for a person or as JSON. */
final class MeasuredText {
    private MeasuredText() {}

    static void print(Figures figures, Desk desk, boolean json) {
        if (json) {
            Json.line(desk.out(), json(figures));
            return;
        }
        Page page = desk.page();
        page.heading(figures.title());
        Table table = new Table(figures.columns().toArray(String[]::new));
        for (List<Object> row : figures.rows()) {
            table.row(row.stream().map(MeasuredText::shown).toArray(String[]::new));
        }
        table.print(page, "");
        figures.notes().forEach(note -> page.print("", note, page.ink()::faint));
        page.gap();
        page.out().flush();
    }

    private static Map<String, Object> json(Figures figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> row : figures.rows()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(figures.columns().get(i), row.get(i));
            }
            rows.add(cells);
        }
        return Map.of("table", figures.title(), "rows", rows, "notes", figures.notes());
    }

    /** Three digits that count, as the others are noise. */
    private static String shown(Object cell) {
        if (!(cell instanceof Double number)) {
            return cell.toString();
        }
        if (number.isNaN()) {
            return "–";
        }
        double size = Math.abs(number);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
