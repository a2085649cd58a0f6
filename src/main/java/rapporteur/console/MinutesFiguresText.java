package rapporteur.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.console.evaluation.Agreement;
import rapporteur.console.evaluation.Difference;
import rapporteur.console.evaluation.MinutesFigures;
import rapporteur.console.evaluation.Retrieval;
import rapporteur.console.evaluation.Share;

/** Figures of minutes for people and, by the same names, as JSON. */
final class MinutesFiguresText {
    private static final int DECIMALS = 4;

    private MinutesFiguresText() {}

    static void print(MinutesFigures figures, Page page) {
        page.heading(DocumentText.count(figures.documents(), "document"));
        Table table = new Table("", "gold", "found", "P", "R", "F1", "joint P", "R", "F1", "detail");
        figures.agreements().forEach((sort, agreement) -> {
            Retrieval found = agreement.found();
            Retrieval joint = agreement.joint();
            table.row(
                    sort,
                    found.recall().all() + "",
                    found.precision().all() + "",
                    found.precision().percent(),
                    found.recall().percent(),
                    percent(found.f1()),
                    joint.precision().percent(),
                    joint.recall().percent(),
                    percent(joint.f1()),
                    agreement.detail().percent());
        });
        table.print(page, "");

        page.gap();
        Table shares = new Table("", "", "");
        figures.shares().forEach((name, share) -> shares.row(name, share.percent(), share.some() + "/" + share.all()));
        shares.printRows(page, "  ");
        page.gap();
        page.print(
                "",
                "Joint: the entry is found and so is what is said of it, which the last column has for entries found: the"
                        + " speaker of a statement, who a person is, the status of a case, the day of a date, what a"
                        + " figure measures.",
                page.ink()::faint);
    }

    static void printFailures(MinutesFigures figures, Page page) {
        String document = "";
        for (Difference difference : figures.differences()) {
            if (!difference.document().equals(document)) {
                document = difference.document();
                page.gap();
                page.heading(document);
            }
            String why = difference.why().isEmpty() ? "" : " (" + difference.why() + ")";
            page.print(
                    "  ",
                    lower(difference.kind()) + " " + difference.sort() + ": " + flat(difference.entry() + why),
                    difference.kind() == Difference.Kind.MISSED ? page.ink()::faint : page.ink()::bad);
        }
    }

    static Map<String, @Nullable Object> json(MinutesFigures figures) {
        Map<String, @Nullable Object> agreements = new LinkedHashMap<>();
        figures.agreements().forEach((sort, agreement) -> agreements.put(sort, json(agreement)));
        Map<String, @Nullable Object> shares = new LinkedHashMap<>();
        figures.shares().forEach((name, share) -> shares.put(name, pair(share)));

        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("documents", figures.documents());
        json.put("agreement", agreements);
        json.put("statements", shares);
        json.put(
                "failures",
                figures.differences().stream().map(MinutesFiguresText::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Agreement agreement) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("precision", pair(agreement.found().precision()));
        json.put("recall", pair(agreement.found().recall()));
        json.put("f1", Json.rounded(agreement.found().f1(), DECIMALS));
        json.put("joint precision", pair(agreement.joint().precision()));
        json.put("joint recall", pair(agreement.joint().recall()));
        json.put("joint f1", Json.rounded(agreement.joint().f1(), DECIMALS));
        json.put("detail", pair(agreement.detail()));
        return json;
    }

    private static Map<String, @Nullable Object> json(Difference difference) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", difference.document());
        json.put("kind", lower(difference.kind()));
        json.put("sort", difference.sort());
        json.put("entry", difference.entry());
        json.put("why", difference.why());
        return json;
    }

    /** So many, of so many. */
    private static List<Long> pair(Share share) {
        return List.of(share.some(), share.all());
    }

    private static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * ratio);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
