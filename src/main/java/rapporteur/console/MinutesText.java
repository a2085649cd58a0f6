package rapporteur.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/** Minutes as tables that a moderator can check against the text: every entry is in the document's words and names its passage. */
final class MinutesText {
    private static final String INDENT = "  ";

    private final Document document;
    private final Minutes minutes;

    MinutesText(Document document, Minutes minutes) {
        this.document = document;
        this.minutes = minutes;
    }

    void print(Page page) {
        DocumentText.printHead(document, page);
        people(page);
        statements(page);
        cases(page);
        topics(page);
        events(page);
        figures(page);
    }

    private void people(Page page) {
        Table table = new Table("name", "also", "who that is");
        minutes.people()
                .forEach(person -> table.row(
                        person.name(), String.join(", ", person.aliases()), words(person.descriptions(), "; ")));
        section("People", minutes.people(), table, page);
    }

    private void statements(Page page) {
        Table table = new Table("", "speaker", "", "what was said");
        int number = 0;
        for (Statement statement : minutes.statements()) {
            number++;
            table.row(
                    number + "",
                    speaker(statement),
                    kind(statement),
                    words(statement.content(), " … ") + at(statement));
        }
        section("Statements", minutes.statements(), table, page);
    }

    /** "Michael Posner ← he" where the text does not give the name in full. */
    private String speaker(Statement statement) {
        Speaker speaker = statement.speaker();
        String mention = flat(document.text(speaker.mention()));
        String shown = mention.equals(speaker.name()) ? mention : speaker.name() + " ← " + mention;

        if (statement.relayers().isEmpty()) {
            return shown;
        }
        return shown + ", relayed by "
                + statement.relayers().stream().map(Speaker::name).collect(Collectors.joining(", who has it from "));
    }

    private static String kind(Statement statement) {
        String kind = lower(statement.kind());
        return statement.stance() == Statement.Stance.SAYS ? kind : kind + ", " + lower(statement.stance());
    }

    private String at(Statement statement) {
        return " (" + passage(statement.evidence()) + ")";
    }

    private void cases(Page page) {
        Table table = new Table("name", "", "what the text says");
        minutes.cases()
                .forEach(c -> table.row(
                        c.name(),
                        lower(c.status()),
                        (flat(document.text(c.description())) + " (" + passages(c.spans()) + ")").strip()));
        section("Cases", minutes.cases(), table, page);
    }

    private void topics(Page page) {
        Table table = new Table("topic", "where");
        minutes.topics().forEach(t -> table.row(flat(document.text(t.words())), passage(t.evidence())));
        section("Topics", minutes.topics(), table, page);
    }

    private void events(Page page) {
        Table table = new Table("date", "words", "what happened");
        minutes.events()
                .forEach(e -> table.row(e.when().iso(), document.text(e.when().span()), sentence(e.evidence())));
        section("Events", minutes.events(), table, page);
    }

    private void figures(Page page) {
        Table table = new Table("figure", "of", "sentence");
        minutes.figures()
                .forEach(f ->
                        table.row(flat(document.text(f.words())), flat(document.text(f.of())), sentence(f.evidence())));
        section("Figures", minutes.figures(), table, page);
    }

    private static void section(String name, List<?> entries, Table table, Page page) {
        if (!entries.isEmpty()) {
            page.gap();
            page.heading(name + " (" + entries.size() + ")");
            table.print(page, INDENT);
        }
    }

    private String words(List<Span> spans, String between) {
        return spans.stream().map(document::text).map(MinutesText::flat).collect(Collectors.joining(between));
    }

    private String sentence(Span evidence) {
        return flat(document.text(evidence)) + " (" + passage(evidence) + ")";
    }

    private String passage(Span span) {
        return "passage " + document.passageAt(span.start()).number();
    }

    private String passages(List<Span> spans) {
        List<String> numbers = spans.stream()
                .map(span -> document.passageAt(span.start()).number() + "")
                .distinct()
                .toList();
        return (numbers.size() == 1 ? "passage " : "passages ") + String.join(", ", numbers);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
