package rapporteur.discord;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.utils.FileUpload;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Space;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.ItemFigures;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.play.Rules.Mode;
import rapporteur.quiz.play.Standing;
import rapporteur.quiz.study.Csv;

/** Who is best on a server, and for moderators how its questions do. Quizzes that somebody played alone don't count. */
final class Scores {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int ITEMS = 12;
    private static final int PROMPT_SHOWN = 120;

    private final Classroom classroom;
    private final Moderation moderation;

    Scores(Classroom classroom, Moderation moderation) {
        this.classroom = classroom;
        this.moderation = moderation;
    }

    /** What is counted. */
    enum Period {
        /** The last quiz. */
        QUIZ,
        WEEK,
        ALL
    }

    private List<Result> results(Space space, Instant since) {
        return classroom.games().results(space, Optional.empty(), since).stream()
                .filter(result -> result.mode() != Mode.ALONE)
                .toList();
    }

    /** Names are those under which people played; whoever doesn't want to be listed isn't. */
    Sheet best(Period period, Visit visit) {
        Words words = visit.words();
        Instant since = period == Period.WEEK ? classroom.clock().instant().minus(WEEK) : Instant.EPOCH;
        List<Result> counted = results(visit.space(), since);
        if (period == Period.QUIZ && !counted.isEmpty()) {
            String last = counted.getLast().game();
            counted = counted.stream()
                    .filter(result -> result.game().equals(last))
                    .toList();
        }
        Map<String, String> names = classroom.games().names(visit.space());
        Map<String, int[]> totals = new LinkedHashMap<>();
        counted.forEach(result -> {
            int[] total = totals.computeIfAbsent(result.player(), unused -> new int[2]);
            total[0] += result.point() ? 1 : 0;
            total[1]++;
        });
        List<Standing> standings = totals.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(entry -> new Standing(
                        0,
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        entry.getValue()[0],
                        entry.getValue()[1]))
                .toList();
        boolean listed = classroom.games().listed(visit.place().user());
        return Sheet.of(
                        Markdown.bold(words.text("kind.period." + period.name().toLowerCase(Locale.ROOT))),
                        new QuizView(words).standings(Standing.placed(standings)))
                .with(Buttons.in(words)
                        .addIf(listed, "unlist", Action.LIST, 0)
                        .addIf(!listed, "list", Action.LIST, 1)
                        .row());
    }

    /** Difficulty and discrimination of each question, and all answers as a table. */
    void results(SlashCommandInteractionEvent event, Visit visit, Outlet outlet) {
        Words words = visit.words();
        if (!moderation.allows(event)) {
            outlet.show(Sheet.of(words.text("corpus.refused")));
            return;
        }
        List<Result> results = results(visit.space(), Instant.EPOCH);
        if (results.isEmpty()) {
            outlet.show(Sheet.of(words.text("quiz.nobody")));
            return;
        }
        Map<String, QuizItem> items = classroom.items().items(visit.space()).stream()
                .collect(Collectors.toMap(QuizItem::id, item -> item, (one, same) -> one));
        FileUpload file = FileUpload.fromData(
                table(results, items, visit.space()).getBytes(StandardCharsets.UTF_8), "results.csv");
        List<MessageTopLevelComponent> components = new ArrayList<>(
                new PaperView(words).sheet(blocks(results, items, words)).components());
        components.add(FileDisplay.fromFile(file));
        event.getHook().editOriginal(Messages.editing(components)).complete();
    }

    private static List<Block> blocks(List<Result> results, Map<String, QuizItem> items, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(words.text("score.items")));
        StringBuilder lines = new StringBuilder();
        ItemFigures.of(results).stream()
                .limit(ITEMS)
                .forEach(figures -> lines.append("\n")
                        .append(words.text(
                                "score.item",
                                Optional.ofNullable(items.get(figures.item()))
                                        .map(item -> Markdown.label(item.prompt(), PROMPT_SHOWN))
                                        .orElse("–"),
                                figures.answers(),
                                Math.round(figures.facility() * 100),
                                figures.discrimination().isPresent()
                                        ? String.format(
                                                Locale.ROOT,
                                                "%.2f",
                                                figures.discrimination().getAsDouble())
                                        : "–")));
        blocks.add(Block.of(lines.toString().strip()));
        return blocks;
    }

    private String table(List<Result> results, Map<String, QuizItem> items, Space space) {
        Map<String, String> names = classroom.games().names(space);
        return Csv.of(
                List.of("quiz", "at", "question", "prompt", "player", "answer", "right", "point", "seconds"),
                results.stream()
                        .map(result -> List.of(
                                result.game(),
                                result.at().toString(),
                                String.valueOf(result.question() + 1),
                                Optional.ofNullable(items.get(result.item()))
                                        .map(QuizItem::prompt)
                                        .orElse(""),
                                names.getOrDefault(result.player(), ""),
                                result.response(),
                                String.valueOf(result.right()),
                                String.valueOf(result.point()),
                                String.format(
                                        Locale.ROOT, "%.1f", result.after().toMillis() / 1000.0))));
    }
}
