package rapporteur.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.minutes.Case;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;
import rapporteur.minutes.Statement;

/**
 * Minutes as tables that a moderator can check against the text: every entry is in the document's words and names its
 * passage.
 */
final class MinutesText {
    private static final String INDENT = "  ";
    private static final int BEGINNING = 60;

    private final Document document;
    private final Minutes minutes;
    private final Roles roles;

    MinutesText(Document document, Minutes minutes) {
        this.document = document;
        this.minutes = minutes;
        this.roles = new Roles(document, minutes);
    }

    void print(Page page) {
        DocumentText.printHead(document, page);
        people(page);
        statements(page);
        cases(page);
        topics(page);
        events(page);
        figures(page);
        positions(page);
        causes(page);
        notUnderstood(page);
        nothing(page);
    }

    private void people(Page page) {
        Table table = new Table("name", "also", "who that is");
        minutes.people()
                .forEach(person -> table.row(
                        person.name(), String.join(", ", person.aliases()), words(person.descriptions(), "; ")));
        section("People", minutes.people(), table, page);
    }

    private void statements(Page page) {
        Table table = new Table("", "who", "how", "what was said");
        int number = 0;
        Set<String> introduced = new HashSet<>();
        for (Statement statement : minutes.statements()) {
            number++;
            boolean first = introduced.add(statement.speaker().name());
            table.row(number + "", who(statement, first), how(statement), words(statement.content(), " … "));
        }
        section("Statements", minutes.statements(), table, page, count(minutes.statements()));
    }

    /**
     * "Michael Posner ← he" where the text does not give the name in full; the role where somebody speaks for the first
     * time; and who passed the words on.
     */
    private String who(Statement statement, boolean firstTime) {
        Speaker speaker = statement.speaker();
        List<String> lines = new ArrayList<>();
        lines.add(named(speaker));
        switch (speaker) {
            case Speaker.Known known ->
                roles.of(known).filter(role -> firstTime).map(MinutesText::flat).ifPresent(lines::add);
            case Speaker.AsWritten asWritten -> lines.add("(as written)");
        }
        statement.relayers().forEach(relayer -> lines.add("relayed by " + named(relayer)));
        return String.join("\n", lines);
    }

    private String named(Speaker speaker) {
        String mention = flat(document.text(speaker.mention()));
        return mention.equals(speaker.name()) ? mention : flat(speaker.name()) + " ← " + mention;
    }

    /** By which word, in which form and stance, and where. */
    private String how(Statement statement) {
        List<String> lines = new ArrayList<>();
        String cue = flat(document.text(statement.cue()));
        if (cue.chars().anyMatch(Character::isLetter)) {
            lines.add("“" + cue + "”");
        }
        lines.add(lower(statement.kind()));
        if (statement.stance() != Statement.Stance.SAYS) {
            lines.add(lower(statement.stance()));
        }
        lines.add(passage(statement.evidence()));
        return String.join("\n", lines);
    }

    private static String count(List<Statement> statements) {
        List<String> counts = new ArrayList<>();
        for (Statement.Kind kind : Statement.Kind.values()) {
            counts.add(statements.stream().filter(each -> each.kind() == kind).count() + " " + lower(kind));
        }
        long known = statements.stream()
                .filter(each -> each.speaker() instanceof Speaker.Known)
                .count();
        return String.join(", ", counts) + "; " + known + " by people known by name, " + (statements.size() - known)
                + " by speakers as written";
    }

    private void cases(Page page) {
        Table table = new Table("name", "", "by", "what the text says");
        minutes.cases()
                .forEach(c -> table.row(
                        c.name(),
                        lower(c.status()),
                        c.by().map(Speaker::name).orElse(""),
                        (flat(document.text(c.description())) + sentencing(c) + " (" + passages(c.spans()) + ")")
                                .strip()));
        section("Cases", minutes.cases(), table, page);
    }

    /** What the description doesn't say already. */
    private String sentencing(Case c) {
        String term = c.term()
                .filter(span -> !c.description().contains(span))
                .map(span -> "; " + document.text(span))
                .orElse("");
        String charge = c.charge()
                .filter(span -> !c.description().contains(span))
                .map(span -> "; " + document.text(span))
                .orElse("");
        return flat(term + charge);
    }

    private void topics(Page page) {
        Table table = new Table("topic", "where");
        minutes.topics().forEach(t -> table.row(flat(document.text(t.words())), passage(t.evidence())));
        section("Topics", minutes.topics(), table, page);
    }

    private void events(Page page) {
        Table table = new Table("date", "words", "what happened");
        minutes.events()
                .forEach(e -> table.row(e.when().iso(), document.text(e.when().span()), sentence(e.what())));
        section("Events", minutes.events(), table, page);
    }

    private void figures(Page page) {
        Table table = new Table("figure", "of", "claimed by", "sentence");
        minutes.figures()
                .forEach(f -> table.row(
                        flat(document.text(f.words())),
                        flat(document.text(f.of())),
                        f.claimedBy().map(Speaker::name).orElse(""),
                        sentence(f.evidence())));
        section("Figures", minutes.figures(), table, page);
    }

    private void positions(Page page) {
        Table table = new Table("side", "by", "holds");
        minutes.positions()
                .forEach(p -> table.row(
                        p.side(), p.holder().name(), words(p.content(), " … ") + " (" + passage(p.evidence()) + ")"));
        section("Positions", minutes.positions(), table, page);
    }

    private void causes(Page page) {
        Table table = new Table("cause", "", "effect");
        minutes.causes()
                .forEach(c ->
                        table.row(flat(document.text(c.cause())), flat(document.text(c.link())), sentence(c.effect())));
        section("Causes", minutes.causes(), table, page);
    }

    /** What a reader should not expect to find in these minutes. */
    private void notUnderstood(Page page) {
        Table table = new Table("where", "why", "begins");
        minutes.notUnderstood()
                .forEach(stretch ->
                        table.row(passages(stretch.span()), stretch.reason().toString(), beginning(stretch.span())));
        section("Not understood", minutes.notUnderstood(), table, page);
    }

    private void nothing(Page page) {
        Map<String, List<?>> sections = new LinkedHashMap<>();
        sections.put("people", minutes.people());
        sections.put("statements", minutes.statements());
        sections.put("cases", minutes.cases());
        sections.put("topics", minutes.topics());
        sections.put("events", minutes.events());
        sections.put("figures", minutes.figures());
        sections.values().removeIf(entries -> !entries.isEmpty());
        if (!sections.isEmpty()) {
            page.gap();
            page.print("", "None found: " + String.join(", ", sections.keySet()) + ".", page.ink()::faint);
        }
    }

    private static void section(String name, List<?> entries, Table table, Page page) {
        section(name, entries, table, page, "");
    }

    private static void section(String name, List<?> entries, Table table, Page page, String summary) {
        if (!entries.isEmpty()) {
            page.gap();
            page.heading(name + " (" + entries.size() + ")");
            if (!summary.isEmpty()) {
                page.print(INDENT, summary, page.ink()::faint);
            }
            table.print(page, INDENT);
        }
    }

    private String beginning(Span span) {
        String text = flat(document.text(span));
        return text.length() <= BEGINNING ? text : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
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

    private String passages(Span span) {
        int first = document.passageAt(span.start()).number();
        int last = document.passageAt(Math.max(span.start(), span.end() - 1)).number();
        return first == last ? "passage " + first : "passages " + first + " to " + last;
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
