package rapporteur.discord;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.memory.Demand.Impact;
import rapporteur.answer.memory.Demand.Unanswered;
import rapporteur.corpus.Document;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;
import rapporteur.library.Change;
import rapporteur.library.Librarian.Check;
import rapporteur.library.LibraryException;
import rapporteur.library.Preview;
import rapporteur.library.Refusal;
import rapporteur.minutes.Case;

/** What moderators are shown. */
final class CorpusView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final int NAMED = 12;
    private static final int NAME_SHOWN = 120;
    private static final int CHANGES = 20;
    private static final int RESERVED = 300;

    private final Words words;

    CorpusView(Words words) {
        this.words = words;
    }

    /** What would be understood of the documents, with buttons to publish all or none; and why which files were refused, in markup. */
    Sheet previews(List<Preview> previews, Optional<Document> replaced, List<String> refused, String proposal) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(words.text("corpus.preview")));
        replaced.ifPresent(
                seen -> blocks.add(Block.of(words.text("corpus.replaces", label(seen.title()), seen.date()))));
        previews.forEach(preview -> blocks.add(preview(preview)));
        refused.forEach(each -> blocks.add(Block.of(each)));
        return new Sheet(fitting(blocks), List.of())
                .with(Buttons.in(words)
                        .add("publish", Action.CONFIRM, proposal)
                        .addIf(previews.size() == 1, "details", Action.DETAILS, proposal)
                        .add("discard", Action.DISCARD, proposal)
                        .row());
    }

    private Block preview(Preview preview) {
        Document document = preview.document();
        List<String> lines = new ArrayList<>();
        lines.add(Markdown.bold(label(document.title())));
        lines.add(words.text(
                "documents.line",
                document.date(),
                words.text("kind." + document.kind()),
                document.passages().size()));
        lines.add(words.text("corpus.speakers", counted(preview.speakers())));
        if (!preview.unresolved().isEmpty()) {
            lines.add(words.text("corpus.unresolved", counted(preview.unresolved())));
        }
        lines.add(words.text(
                "corpus.cases",
                list(preview.minutes().cases().stream().map(Case::name).toList())));
        lines.add(words.text(
                "corpus.topics",
                list(preview.minutes().topics().stream()
                        .map(topic -> document.text(topic.words()))
                        .toList())));
        preview.notUnderstood()
                .forEach(dark -> lines.add(words.text(
                        "corpus.dark",
                        document.passageAt(dark.span().start()).number(),
                        words.text(key("kind.unread.", dark.reason())))));
        preview.alike()
                .forEach(alike -> lines.add(words.text(
                        "corpus.alike",
                        Math.round(100 * alike.share()),
                        label(alike.document().title()))));
        return Block.of(String.join("\n", lines));
    }

    private static String counted(Map<String, Integer> speakers) {
        return list(speakers.entrySet().stream()
                .map(speaker -> speaker.getKey() + " (" + speaker.getValue() + ")")
                .toList());
    }

    private static String list(Collection<String> names) {
        String list =
                names.stream().distinct().limit(NAMED).map(CorpusView::label).collect(Collectors.joining(", "));
        return list.isEmpty() ? "–" : list;
    }

    private static String label(String text) {
        return Markdown.label(text, NAME_SHOWN);
    }

    Sheet nothing(List<String> refused) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(words.text("corpus.nothing")));
        refused.forEach(each -> blocks.add(Block.of(each)));
        return new Sheet(fitting(blocks), List.of());
    }

    /** Why something was not done, and what to do, in markup. */
    String reason(LibraryException refused) {
        return switch (refused.refusal()) {
            case Refusal.OfFile file ->
                words.text(
                        key("kind.defect.", file.defect()),
                        labels(Stream.concat(Stream.of(file.name()), file.about().stream())));
            case Refusal.OfChange change ->
                words.text(key("kind.obstacle.", change.obstacle()), labels(change.about().stream()));
        };
    }

    private static Object[] labels(Stream<String> about) {
        return about.map(CorpusView::label).toArray();
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + value.name().toLowerCase(Locale.ROOT);
    }

    /** What is about to be withdrawn, and what would be missed. */
    Sheet withdrawal(Document document, Impact impact, long quizzed, String proposal) {
        return Sheet.of(
                        words.text("corpus.withdraw", label(document.title()), document.date()),
                        words.text("corpus.impact", impact.answers(), list(impact.closedGaps()), quizzed))
                .with(Buttons.in(words)
                        .add("withdraw", Action.CONFIRM, proposal)
                        .add("discard", Action.DISCARD, proposal)
                        .row());
    }

    /** What was done, for those who didn't do it. */
    Sheet log(List<Change> changes) {
        return new Sheet(
                fitting(changes.stream().map(change -> Block.of(line(change))).toList()), List.of());
    }

    /** What was done and what could not be, and which expected answers are gone. */
    Sheet made(List<Change> changes, List<String> refused, Check check) {
        List<Block> blocks = new ArrayList<>();
        changes.forEach(change -> blocks.add(Block.of(line(change))));
        refused.forEach(each -> blocks.add(Block.of(each)));
        if (!check.broken().isEmpty()) {
            blocks.addAll(broken(check));
        }
        return new Sheet(fitting(blocks), List.of());
    }

    /** Questions without an answer, and what the documents answer to them by now. */
    Sheet gaps(List<Unanswered> gaps) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(words.text("corpus.gaps", gaps.size())));
        gaps.forEach(gap -> blocks.add(Block.of(gap.now()
                .map(found -> words.text("corpus.gap.closed", gap.times(), label(gap.question()), label(found.text())))
                .orElseGet(() -> words.text("corpus.gap.open", gap.times(), label(gap.question()))))));
        return new Sheet(fitting(blocks), List.of());
    }

    Sheet check(Check check) {
        return new Sheet(fitting(broken(check)), List.of());
    }

    private List<Block> broken(Check check) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(
                words.text("corpus.check", check.asked() - check.broken().size(), check.asked())));
        check.broken()
                .forEach(each -> blocks.add(Block.of(words.text(
                        "corpus.broken",
                        label(each.expectation().question()),
                        label(each.expectation().words()),
                        label(each.answer())))));
        return blocks;
    }

    /** The newest first. */
    Sheet history(List<Change> changes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(Markdown.bold(words.text("corpus.history", changes.size()))));
        changes.reversed().stream().limit(CHANGES).forEach(change -> blocks.add(Block.of(line(change))));
        return new Sheet(fitting(blocks), List.of());
    }

    private String line(Change change) {
        return words.text(
                "corpus.change",
                change.number(),
                label(change.document()),
                words.text("kind." + change.kind()),
                TIME.format(change.at()),
                label(change.who()),
                change.after().map(hash -> hash.substring(0, 12)).orElse("–"));
    }

    private List<String> fitting(List<Block> blocks) {
        List<List<String>> pages = Pages.of(blocks, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"));
        List<String> texts = new ArrayList<>(pages.getFirst());
        if (pages.size() > 1) {
            texts.add(Markdown.small(words.text("corpus.more")));
        }
        return texts;
    }
}
