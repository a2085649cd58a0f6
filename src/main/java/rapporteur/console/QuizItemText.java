package rapporteur.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapporteur.index.Reading;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** Questions for a teacher: each with its answer marked and its proof, and at the end how many there are of each kind. */
record QuizItemText(Reading reading, Page page) {
    void print(List<QuizItem> items) {
        items.forEach(this::print);
        printCounts(items);
    }

    private void print(QuizItem item) {
        page.heading(
                kind(item.kind()) + String.format(Locale.ROOT, ", difficulty %.2f (%s)", item.difficulty(), item.id()));
        item.prompt().lines().forEach(page::print);
        switch (item.task()) {
            case Task.Choice choice -> {
                for (int i = 0; i < choice.options().size(); i++) {
                    page.print(
                            i == choice.right() ? "  * " : "    ",
                            choice.options().get(i));
                }
            }
            case Task.Cloze cloze -> page.print("  * ", cloze.answer());
            case Task.Order order -> order.rightOrder().forEach(event -> page.print("  * ", event));
            case Task.Matching matching -> {
                for (int i = 0; i < matching.left().size(); i++) {
                    page.print(
                            "  * ",
                            matching.left().get(i) + ": " + matching.right().get(i));
                }
            }
        }
        item.proofs()
                .forEach(proof -> reading.document(proof.document()).ifPresent(document -> {
                    page.print("", document.id() + ":", page.ink()::faint);
                    page.print("  | ", document.text(proof.span()).replaceAll("\\s+", " "));
                }));
        page.gap();
    }

    private void printCounts(List<QuizItem> items) {
        Map<QuizItem.Kind, Integer> counts = new EnumMap<>(QuizItem.Kind.class);
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        Table table = new Table("kind", "questions");
        counts.forEach((kind, count) -> table.row(kind(kind), count.toString()));

        double average = (double) items.size() / Math.max(1, reading.size());
        page.heading(String.format(
                Locale.ROOT,
                "%d questions about %s, %.1f a document",
                items.size(),
                DocumentText.count(reading.size(), "document"),
                average));
        table.print(page, "");
    }

    private static String kind(QuizItem.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
