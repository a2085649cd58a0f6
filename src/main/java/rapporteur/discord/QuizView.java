package rapporteur.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import rapporteur.answer.Citation;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.Task;
import rapporteur.quiz.play.Game;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.play.Response;
import rapporteur.quiz.play.Round;
import rapporteur.quiz.play.Rules.Mode;
import rapporteur.quiz.play.Standing;

/** A quiz as messages. Options always stand in the same order, and what is right is said in words. */
final class QuizView {
    private static final int NAME_SHOWN = 32;
    private static final int PLAYERS_SHOWN = 40;
    private static final int BEST_SHOWN = 15;

    private final Words words;
    private final PaperView papers;

    QuizView(Words words) {
        this.words = words;
        this.papers = new PaperView(words);
    }

    Sheet lobby(Game game) {
        String id = game.plan().id();
        List<String> names = game.present().stream()
                .limit(PLAYERS_SHOWN)
                .map(player -> name(game, player))
                .toList();
        int more = game.present().size() - names.size();
        return Sheet.of(
                        words.text(
                                "quiz.lobby",
                                game.plan().items().size(),
                                game.plan().rules().time().toSeconds(),
                                words.text(
                                        "kind.mode." + lower(game.plan().rules().mode()))),
                        words.text(
                                "quiz.players",
                                game.present().size(),
                                String.join(", ", names) + (more > 0 ? " +" + more : "")))
                .with(Buttons.in(words)
                        .add("join", Action.JOIN, id)
                        .add("leave", Action.LEAVE, id)
                        .add("begin", Action.BEGIN, id)
                        .add("stop", Action.STOP, id)
                        .row());
    }

    /** The open question, for everybody. */
    Sheet question(Game game, Paper paper) {
        String id = game.plan().id();
        String heading = game.paused() ? words.text("quiz.paused") : words.text("quiz.until", timestamp(game.until()));
        Sheet asked = papers.sheet(List.of(
                Block.of(Markdown.bold(number(game, game.question())) + "\n" + heading), papers.asked(paper)));
        Buttons directing = Buttons.in(words)
                .addIf(!game.paused(), "pause", Action.PAUSE, id)
                .addIf(game.paused(), "resume", Action.RESUME, id)
                .add("leave", Action.LEAVE, id)
                .add("stop", Action.STOP, id);
        return asked.with(answering(paper, game, Action.ANSWER, Action.TYPE)).with(directing.row());
    }

    /** The open question, for whoever plays alone. */
    Sheet alone(Game game, Paper paper) {
        return papers.sheet(List.of(Block.of(Markdown.bold(number(game, game.question()))), papers.asked(paper)))
                .with(answering(paper, game, Action.SOLVE, Action.SOLVE_TYPED));
    }

    private List<Button> answering(Paper paper, Game game, Action press, Action type) {
        Buttons buttons = Buttons.in(words);
        String id = game.plan().id();
        if (!paper.pressed()) {
            return buttons.add("answer", type, id, game.question()).row();
        }
        for (int i = 0; i < paper.shown().size(); i++) {
            buttons.named(Paper.letter(i), press, id, game.question(), i);
        }
        return buttons.row();
    }

    private String number(Game game, int question) {
        return words.text("quiz.question", question + 1, game.plan().items().size());
    }

    /** A closed question: how it was answered, what is right, and what proves it. No paper where it can't be asked any more. */
    Sheet result(Game game, Optional<Paper> paper, List<Citation> proofs) {
        Round round = game.round();
        String heading = Markdown.bold(number(game, game.question()));
        if (round.voided() || paper.isEmpty()) {
            return Sheet.of(heading, words.text("quiz.void"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(heading + "\n" + PaperView.prompt(paper.get())));
        blocks.add(Block.of(distribution(round, paper.get())));
        blocks.add(Block.of(papers.solution(paper.get())));
        blocks.addAll(papers.proven(proofs));
        boolean typed = paper.get().item().task() instanceof Task.Cloze;
        boolean appealable = typed && round.responses().values().stream().anyMatch(response -> !response.right());
        return papers.sheet(blocks)
                .with(Buttons.in(words)
                        .addIf(appealable, "appeal", Action.APPEAL, game.plan().id(), game.question())
                        .row());
    }

    private String distribution(Round round, Paper paper) {
        long right =
                round.responses().values().stream().filter(Response::counts).count();
        StringBuilder text = new StringBuilder(
                words.text("quiz.right", right, round.responses().size()));
        if (paper.pressed()) {
            Map<String, Long> counts = round.responses().values().stream()
                    .collect(Collectors.groupingBy(Response::text, TreeMap::new, Collectors.counting()));
            for (int i = 0; i < paper.shown().size(); i++) {
                String letter = Paper.letter(i);
                text.append('\n')
                        .append(words.text(
                                paper.accepts(letter) ? "quiz.count.right" : "quiz.count",
                                papers.line(paper, i),
                                counts.getOrDefault(letter, 0L)));
            }
        }
        return text.toString();
    }

    /** The same for whoever plays alone. */
    Sheet solved(Game game, Optional<Paper> paper, List<Citation> proofs, String player) {
        String id = game.plan().id();
        Optional<Response> response = game.round().of(player);
        List<Block> blocks = new ArrayList<>();
        if (paper.isEmpty() || response.isEmpty() || game.round().voided()) {
            blocks.add(Block.of(words.text("quiz.void")));
        } else {
            blocks.add(Block.of(Markdown.bold(number(game, game.question())) + "\n" + PaperView.prompt(paper.get())));
            blocks.add(Block.of(words.text(
                    response.get().counts() ? "quiz.own.right" : "quiz.own.wrong",
                    papers.option(response.get().text()))));
            blocks.add(Block.of(papers.solution(paper.get())));
            blocks.addAll(papers.proven(proofs));
        }
        return papers.sheet(blocks)
                .with(Buttons.in(words)
                        .add("next", Action.NEXT, id, game.question())
                        .row());
    }

    Sheet over(Game game) {
        boolean alone = game.plan().rules().mode() == Mode.ALONE;
        List<String> texts = new ArrayList<>();
        game.end().ifPresent(end -> texts.add(words.text("kind.end." + lower(end))));
        if (!game.rounds().isEmpty()) {
            texts.add(alone ? score(game) : standings(Standing.of(game)));
        }
        boolean wrong = game.rounds().stream()
                .anyMatch(round -> round.responses().values().stream().anyMatch(response -> !response.counts()));
        return new Sheet(texts, List.of())
                .with(Buttons.in(words)
                        .addIf(wrong, "again", Action.REPEAT, game.plan().id())
                        .row());
    }

    private String score(Game game) {
        int points = Standing.of(game).stream().mapToInt(Standing::points).sum();
        long asked = game.rounds().stream().filter(round -> !round.voided()).count();
        return words.text("quiz.right", points, asked);
    }

    String standings(List<Standing> standings) {
        if (standings.isEmpty()) {
            return words.text("quiz.nobody");
        }
        StringBuilder text = new StringBuilder();
        for (Standing each : standings.subList(0, Math.min(BEST_SHOWN, standings.size()))) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(words.text(
                            "quiz.standing",
                            each.place(),
                            Markdown.label(each.name(), NAME_SHOWN),
                            each.points(),
                            each.answered()));
        }
        return text.toString();
    }

    /** An appeal, for moderators to decide. */
    Sheet appeal(Game game, Paper paper, String player, int question) {
        String subject = game.plan().id() + "." + player;
        return Sheet.of(appealed(game, Optional.of(paper), player, question))
                .with(Buttons.in(words)
                        .add("accept", Action.ACCEPT, subject, question)
                        .add("reject", Action.REJECT, subject, question)
                        .row());
    }

    Sheet judged(Game game, Optional<Paper> paper, String player, int question, boolean accepted) {
        return Sheet.of(
                appealed(game, paper, player, question), words.text(accepted ? "quiz.accepted" : "quiz.rejected"));
    }

    private String appealed(Game game, Optional<Paper> paper, String player, int question) {
        String typed = game.rounds().get(question).of(player).orElseThrow().text();
        return words.text(
                "quiz.appeal",
                name(game, player),
                question + 1,
                papers.option(typed),
                paper.map(each -> papers.option(each.solution())).orElse("–"),
                paper.map(PaperView::prompt).orElse("–"));
    }

    private static String name(Game game, String player) {
        return Markdown.label(game.name(player), NAME_SHOWN);
    }

    private static String timestamp(Instant until) {
        return "<t:" + until.getEpochSecond() + ":R>";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
