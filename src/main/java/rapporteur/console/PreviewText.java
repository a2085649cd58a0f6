package rapporteur.console;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.corpus.Document;
import rapporteur.library.Preview;
import rapporteur.minutes.Case;

/** What was understood of a document that is not there yet. */
final class PreviewText {
    private static final int NAMED = 12;

    private PreviewText() {}

    static void print(Preview preview, Page page) {
        Document document = preview.document();
        Table table = new Table("", "");
        table.row("id", document.id());
        table.row("title", document.title());
        table.row("date", document.date() + ", " + document.kind());
        table.row("passages", document.passages().size() + "");
        table.row("who speaks", speakers(preview.speakers()).orElse("nobody who is named"));
        speakers(preview.unresolved()).ifPresent(names -> table.row("not resolved", names));
        table.row("cases", list(preview.minutes().cases().stream().map(Case::name)));
        table.row("topics", list(preview.minutes().topics().stream().map(topic -> document.text(topic.words()))));
        preview.notUnderstood()
                .forEach(stretch -> table.row(
                        "not understood",
                        "passage " + document.passageAt(stretch.span().start()).number() + ": " + stretch.reason()));
        preview.alike()
                .forEach(alike -> table.row(
                        "much the same",
                        Math.round(100 * alike.share()) + " % of the text is in "
                                + alike.document().id()));
        table.printRows(page, "");
    }

    private static Optional<String> speakers(Map<String, Integer> speakers) {
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(list(speakers.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(speaker -> speaker.getKey() + " (" + speaker.getValue() + ")")));
    }

    private static String list(Stream<String> names) {
        String list = names.distinct().limit(NAMED).collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }
}
