package rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.modals.Modal;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Sheet;
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

/** What players do. Answers are for the player's eyes only; what concerns all is shown by the {@link QuizBoard}. */
final class Playing {
    private static final String ANSWER = "answer";
    private static final int LONGEST_ANSWER = 200;
    private static final int ANSWER_SHOWN = 200;
    private static final Rules ALONE = new Rules(Mode.ALONE, Duration.ofDays(1));

    private final Classroom classroom;
    private final Quizmaster quizmaster;
    private final Proofs proofs;
    private final Moderation moderation;

    Playing(Classroom classroom, Quizmaster quizmaster, Proofs proofs, Moderation moderation) {
        this.classroom = classroom;
        this.quizmaster = quizmaster;
        this.proofs = proofs;
        this.moderation = moderation;
    }

    /** The form into which an answer is typed. */
    static Modal form(Press press, Words words) {
        return Modal.create(press.id(), words.text("quiz.form"))
                .addComponents(Label.of(
                        words.text("quiz.form.answer"),
                        TextInput.create(ANSWER, TextInputStyle.SHORT)
                                .setMaxLength(LONGEST_ANSWER)
                                .build()))
                .build();
    }

    /** What was put into the form. */
    static String answer(ModalInteractionEvent event) {
        var value = event.getValue(ANSWER);
        return value == null ? "" : value.getAsString().strip();
    }

    /** Somebody's data is being deleted: games that run go on without them. */
    void forget(String person) {
        quizmaster.forget(person);
    }

    /** An answer that was typed. */
    void typed(ModalInteractionEvent event, Press press, Visit visit, Outlet outlet) {
        String typed = answer(event);
        if (here(press.subject(), visit).isEmpty()) {
            outlet.show(gone(visit));
        } else if (press.action() == Press.Action.SOLVE_TYPED) {
            outlet.show(solved(event, press, visit, typed));
        } else {
            outlet.show(answered(event, press, visit, typed));
        }
    }

    /** Does what a button of a quiz says. */
    void run(ButtonInteractionEvent event, Press press, Visit visit, Outlet outlet) {
        String id = press.subject().split("\\.", -1)[0];
        if (here(id, visit).isEmpty()) {
            outlet.show(gone(visit));
        } else if (press.action() == Press.Action.ACCEPT || press.action() == Press.Action.REJECT) {
            judge(event, press, id, visit, outlet);
        } else {
            outlet.show(done(event, press, id, visit));
        }
    }

    /** A game of another server, or somebody else's game alone, isn't there. */
    private Optional<Game> here(String id, Visit visit) {
        return quizmaster
                .find(id)
                .filter(game -> game.plan().space().equals(visit.space()))
                .filter(game -> game.plan().rules().mode() != Mode.ALONE
                        || game.plan().host().equals(Optional.of(visit.place().user())));
    }

    private static Sheet gone(Visit visit) {
        return Sheet.of(visit.words().text("kind.verdict.over", visit.words().command("quiz")));
    }

    private Sheet done(Interaction event, Press press, String id, Visit visit) {
        String user = visit.place().user();
        boolean moderates = moderation.allows(event);
        return switch (press.action()) {
            case JOIN -> told(quizmaster.join(id, user, name(event)), "quiz.joined", visit);
            case LEAVE -> told(quizmaster.leave(id, user), "quiz.left", visit);
            case BEGIN -> told(quizmaster.begin(id, user, moderates), "quiz.begun", visit);
            case STOP -> told(quizmaster.stop(id, user, moderates), "quiz.stopped", visit);
            case PAUSE -> told(quizmaster.pause(id, user, moderates), "quiz.pausing", visit);
            case RESUME -> told(quizmaster.resume(id, user, moderates), "quiz.resumed", visit);
            case ANSWER -> answered(event, press, visit, Paper.letter(press.number(2)));
            case APPEAL -> told(quizmaster.appeal(id, user, press.number(1)), "quiz.appealed", visit);
            case SOLVE -> solved(event, press, visit, Paper.letter(press.number(2)));
            case NEXT -> next(id, press.number(1), visit);
            case REPEAT -> repeat(id, event, visit);
            default -> throw new IllegalArgumentException(press + " is not about a quiz");
        };
    }

    static boolean isAbout(Press.Action action) {
        return switch (action) {
            case JOIN, LEAVE, BEGIN, STOP, PAUSE, RESUME, ANSWER, APPEAL, ACCEPT, REJECT, SOLVE, NEXT, REPEAT -> true;
            default -> false;
        };
    }

    private static Sheet told(Turn turn, String key, Visit visit) {
        return turn.verdict() == Verdict.DONE ? Sheet.of(visit.words().text(key)) : refused(turn.verdict(), visit);
    }

    private static Sheet refused(Verdict verdict, Visit visit) {
        String key = "kind.verdict." + verdict.name().toLowerCase(Locale.ROOT);
        return Sheet.of(visit.words().text(key, visit.words().command("quiz")));
    }

    /** As the others on the server see the player; comes with the event, so that nothing has to be asked for. */
    static String name(Interaction event) {
        return event.getMember() == null
                ? event.getUser().getEffectiveName()
                : event.getMember().getEffectiveName();
    }

    private Sheet answered(Interaction event, Press press, Visit visit, String answer) {
        String user = visit.place().user();
        int question = press.number(1);
        Turn turn = quizmaster.answer(press.subject(), user, name(event), question, answer);
        if (turn.verdict() != Verdict.DONE) {
            return refused(turn.verdict(), visit);
        }
        boolean changed = turn.game()
                .flatMap(game -> game.rounds().get(question).of(user))
                .filter(Response::changed)
                .isPresent();
        return Sheet.of(
                visit.words().text(changed ? "quiz.changed" : "quiz.taken", Markdown.label(answer, ANSWER_SHOWN)));
    }

    /** The decision takes the place of the appeal; why it doesn't count is told to whoever made it alone. */
    private void judge(ButtonInteractionEvent event, Press press, String id, Visit visit, Outlet outlet) {
        String player = press.subject().substring(id.length() + 1);
        int question = press.number(1);
        boolean accepted = press.action() == Press.Action.ACCEPT;
        Turn turn = quizmaster.judge(id, player, question, accepted, moderation.allows(event));
        if (turn.verdict() == Verdict.DONE) {
            Game game = turn.game().orElseThrow();
            Words common = Words.in(DiscordLocale.from(game.plan().language()));
            outlet.show(
                    new QuizView(common).judged(game, quizmaster.paper(game, question), player, question, accepted));
        } else {
            event.getHook()
                    .sendMessage(Messages.creating(refused(turn.verdict(), visit)))
                    .setEphemeral(true)
                    .complete();
        }
    }

    // Alone.

    /** A new game for one player, and its first question. */
    Sheet alone(List<String> items, Interaction event, Visit visit) {
        String user = visit.place().user();
        Plan plan = new Plan(
                Ids.next(),
                visit.space(),
                visit.place().channel(),
                event.getUserLocale().getLocale(),
                Optional.of(user),
                classroom.clock().instant(),
                ALONE,
                items);
        quizmaster.open(plan, name(event));
        return shown(quizmaster.begin(plan.id(), user, false).game().orElseThrow(), visit);
    }

    private Sheet shown(Game game, Visit visit) {
        QuizView view = new QuizView(visit.words());
        if (game.phase() == Phase.OVER || game.question() < 0) {
            return view.over(game);
        }
        Optional<Paper> paper = quizmaster.paper(game, game.question());
        return game.phase() == Phase.QUESTION && paper.isPresent()
                ? view.alone(game, paper.get())
                : view.solved(
                        game,
                        paper,
                        proofs.of(paper, game.plan().space()),
                        visit.place().user());
    }

    private Sheet solved(Interaction event, Press press, Visit visit, String answer) {
        Turn turn = quizmaster.answer(press.subject(), visit.place().user(), name(event), press.number(1), answer);
        return turn.game().map(game -> shown(game, visit)).orElseGet(() -> gone(visit));
    }

    /** A button that has been pressed before shows how things stand. */
    private Sheet next(String id, int question, Visit visit) {
        Game game = quizmaster.find(id).orElseThrow();
        return shown(game.question() == question ? quizmaster.next(id).game().orElseThrow() : game, visit);
    }

    private Sheet repeat(String id, Interaction event, Visit visit) {
        Game game = quizmaster.find(id).orElseThrow();
        List<String> wrong = game.wrong(visit.place().user()).stream()
                .filter(question -> quizmaster.paper(game, question).isPresent())
                .map(question -> game.plan().items().get(question))
                .toList();
        return wrong.isEmpty() ? Sheet.of(visit.words().text("quiz.nothing.wrong")) : alone(wrong, event, visit);
    }
}
