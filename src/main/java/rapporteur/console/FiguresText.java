package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.console.evaluation.Figures;
import rapporteur.console.evaluation.Score;
import rapporteur.console.evaluation.Share;

/** Figures of an evaluation for people and, by the same names, as JSON. */
final class FiguresText {
    private static final int LONGEST_ANSWER_SHOWN = 240;
    private static final int EVIDENCE_SHOWN = 3;

    private FiguresText() {}

    static void print(Figures figures, int questions, Page page) {
        page.heading(DocumentText.count(questions, "question"));
        Table overall = new Table("", "", "");
        figures.overall()
                .forEach((name, share) -> overall.row(name, share.percent(), share.some() + "/" + share.all()));
        overall.printRows(page, "  ");
        page.print(
                "  ",
                String.format(
                        Locale.ROOT,
                        "time to answer: median %.1f ms, 99th percentile %.1f ms",
                        figures.millis().median(),
                        figures.millis().p99()));

        Table byIntent = new Table("intent", "n", "right", "cited", "both", "answered", "declined", "intent");
        figures.byIntent()
                .forEach((intent, of) -> byIntent.row(
                        intent,
                        share(of, "intent").all() + "",
                        share(of, "right").percent(),
                        share(of, "cited").percent(),
                        share(of, "right and cited").percent(),
                        share(of, "answered").percent(),
                        share(of, "declined").percent(),
                        share(of, "intent").percent()));
        page.gap();
        byIntent.print(page, "");
    }

    private static Share share(Map<String, Share> measures, String name) {
        return measures.getOrDefault(name, new Share(0, 0));
    }

    static void printFailures(List<Score> scores, Page page) {
        for (Score score : scores) {
            if (!score.perfect()) {
                page.gap();
                print(score, page);
            }
        }
    }

    private static void print(Score score, Page page) {
        boolean failed = !score.handled() || !score.grounded();
        page.print(
                "",
                (failed ? "FAIL " : "intent ") + score.question().id() + " ["
                        + score.question().intent() + "] " + score.question().text(),
                failed ? page.ink()::bad : page.ink()::faint);
        page.print("  ", "why: " + why(score));

        if (failed) {
            String answer = score.reply().text().replaceAll("\\s+", " ");
            boolean cut = answer.length() > LONGEST_ANSWER_SHOWN;
            page.print("  ", "got: " + (cut ? answer.substring(0, LONGEST_ANSWER_SHOWN) + "…" : answer));
            score.question().evidence().stream()
                    .limit(EVIDENCE_SHOWN)
                    .forEach(item -> page.print("  ", "gold: " + item.document() + ": " + item.text()));
        }
    }

    private static String why(Score score) {
        String shortcomings = String.join("; ", score.shortcomings());
        String intent = score.intentRight() ? "" : "intent " + score.reply().intent();
        return shortcomings + (shortcomings.isEmpty() || intent.isEmpty() ? "" : "; ") + intent;
    }

    static Map<String, @Nullable Object> json(Figures figures, List<Score> scores) {
        Map<String, @Nullable Object> byIntent = new LinkedHashMap<>();
        figures.byIntent().forEach((intent, of) -> {
            Map<String, @Nullable Object> measures = new LinkedHashMap<>();
            measures.put("n", share(of, "intent").all());
            measures.putAll(pairs(of));
            byIntent.put(intent, measures);
        });

        Map<String, @Nullable Object> millis = new LinkedHashMap<>();
        millis.put("median", Json.rounded(figures.millis().median(), 1));
        millis.put("p99", Json.rounded(figures.millis().p99(), 1));

        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("questions", scores.size());
        json.put("overall", pairs(figures.overall()));
        json.put("per_intent", byIntent);
        json.put("millis", millis);
        json.put(
                "failures",
                scores.stream()
                        .filter(score -> !score.handled())
                        .map(FiguresText::failure)
                        .toList());
        return json;
    }

    /** A share as a pair: so many, of so many. */
    private static Map<String, @Nullable Object> pairs(Map<String, Share> shares) {
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        shares.forEach((name, share) -> pairs.put(name, List.of(share.some(), share.all())));
        return pairs;
    }

    private static Map<String, @Nullable Object> failure(Score score) {
        Map<String, @Nullable Object> failure = new LinkedHashMap<>();
        failure.put("id", score.question().id());
        failure.put("why", score.shortcomings());
        return failure;
    }
}
