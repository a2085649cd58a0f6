package rapporteur.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapporteur.index.Space;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Alarm;
import rapporteur.quiz.play.Board;
import rapporteur.quiz.play.Game;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.play.Plan;
import rapporteur.quiz.play.Quizmaster;
import rapporteur.quiz.play.Quizmaster.Turn;
import rapporteur.quiz.play.Response;
import rapporteur.quiz.play.Rules;
import rapporteur.quiz.play.Rules.Mode;
import rapporteur.quiz.play.Ruling.Verdict;
import rapporteur.quiz.play.Standing;

/** A quiz at the terminal, by the same rules as alone on Discord. An empty line or the end of input ends it. */
final class QuizTalk {
    /** Whoever sits at this terminal. */
    static final String PERSON = "terminal";

    private static final Rules RULES = new Rules(Mode.ALONE, Duration.ofDays(1));

    private final Workroom room;
    private final ChatLines lines;
    private final Quizmaster quizmaster;

    QuizTalk(Workroom room, ChatLines lines) {
        this.room = room;
        this.lines = lines;
        this.quizmaster = new Quizmaster(room.games(), room.items(), new Unhurried(), new Unseen());
    }

    void play(List<QuizItem> items) {
        Page page = lines.page();
        if (items.isEmpty()) {
            page.print("There is no question like that in the documents. Ask for less, or leave out an option.");
            return;
        }
        Plan plan = new Plan(
                UUID.randomUUID().toString(),
                Space.SHARED,
                PERSON,
                "en",
                Optional.of(PERSON),
                Instant.now(),
                RULES,
                items.stream().map(QuizItem::id).toList());
        quizmaster.open(plan, PERSON);
        Game game = quizmaster.begin(plan.id(), PERSON, false).game().orElseThrow();
        while (game.phase() == Phase.QUESTION) {
            game = question(game);
        }
        Standing score = Standing.of(game).getFirst();
        page.print("Right: " + score.points() + " of " + score.answered() + ".");
    }

    private Game question(Game game) {
        String id = game.plan().id();
        Optional<Paper> paper = quizmaster.paper(game, game.question());
        if (paper.isPresent()) {
            new PaperText(room.reading(), lines.page())
                    .ask(
                            "Question " + (game.question() + 1) + " of "
                                    + game.plan().items().size(),
                            paper.get());
            String typed = lines.next().orElse("").strip();
            if (typed.isEmpty() || typed.startsWith("/")) {
                return quizmaster.stop(id, PERSON, false).game().orElseThrow();
            }
            Turn turn = quizmaster.answer(id, PERSON, PERSON, game.question(), typed);
            Page page = lines.page();
            if (turn.verdict() == Verdict.WITHDRAWN) {
                page.print("The document behind this question was changed or withdrawn; it doesn't count.");
                return quizmaster.next(id).game().orElseThrow();
            }
            boolean right = turn.game()
                    .flatMap(then -> then.round().of(PERSON))
                    .filter(Response::right)
                    .isPresent();
            page.print("", right ? "Right." : "Not right.", right ? page.ink()::good : page.ink()::bad);
            new PaperText(room.reading(), page).solve(paper.get());
        }
        return quizmaster.next(id).game().orElseThrow();
    }

    /** Nothing happens here because time passes. */
    private record Unhurried() implements Alarm {
        @Override
        public Instant instant() {
            return InstantSource.system().instant();
        }

        @Override
        public void at(Instant time, Runnable task) {}
    }

    private record Unseen() implements Board {
        @Override
        public void changed(Game game) {}

        @Override
        public void appealed(Game game, String player, int question) {}
    }
}
