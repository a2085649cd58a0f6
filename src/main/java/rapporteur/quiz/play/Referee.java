package rapporteur.quiz.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rapporteur.quiz.play.Event.End;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.Game.Player;
import rapporteur.quiz.play.Response.Appeal;
import rapporteur.quiz.play.Ruling.Verdict;

/**
 * The rules: which events an action has in a game as it stands. Has no state and no clock of its own. {@code stands} tells of the
 * id of a question whether it can still be asked.
 */
final class Referee {
    /** How long players may gather. */
    static final Duration LOBBY = Duration.ofMinutes(30);
    /** How long an answer and its proof can be read before the next question. */
    static final Duration BREAK = Duration.ofSeconds(12);
    /** After everybody has answered, to change one's mind. */
    static final Duration SECOND_THOUGHTS = Duration.ofSeconds(4);
    /** For whoever was reading a question when the bot went away. */
    static final Duration AFTER_OUTAGE = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int MOST_WITHOUT_ANSWER = 3;

    private final Predicate<String> stands;

    Referee(Predicate<String> stands) {
        this.stands = stands;
    }

    Ruling join(Game game, String person, String name) {
        if (game.phase() == Phase.OVER) {
            return Ruling.refused(Verdict.OVER);
        }
        Optional<Player> known = Optional.ofNullable(game.players().get(person));
        return known.equals(Optional.of(new Player(name, true)))
                ? Ruling.done()
                : Ruling.done(new Event.Joined(person, name));
    }

    Ruling leave(Game game, String person) {
        if (game.phase() == Phase.OVER) {
            return Ruling.refused(Verdict.OVER);
        }
        if (!game.plays(person)) {
            return Ruling.done();
        }
        Event left = new Event.Left(person);
        return game.present().size() == 1 ? Ruling.done(left, new Event.Ended(End.EVERYONE_LEFT)) : Ruling.done(left);
    }

    /** @param moderates whether the person may do what the host may */
    Ruling begin(Game game, String person, boolean moderates, Instant now) {
        return mayDirect(game, person, moderates)
                .orElseGet(() -> game.phase() == Phase.LOBBY ? next(game, now) : Ruling.refused(Verdict.NOT_NOW));
    }

    Ruling stop(Game game, String person, boolean moderates) {
        return mayDirect(game, person, moderates).orElseGet(() -> Ruling.done(new Event.Ended(End.STOPPED)));
    }

    Ruling pause(Game game, String person, boolean moderates, Instant now) {
        return mayDirect(game, person, moderates).orElseGet(() -> {
            if (game.paused() || game.phase() == Phase.LOBBY) {
                return Ruling.refused(Verdict.NOT_NOW);
            }
            Duration left = Duration.between(now, game.until());
            return Ruling.done(new Event.Paused(left.isNegative() ? Duration.ZERO : left, now.plus(LONGEST_PAUSE)));
        });
    }

    Ruling resume(Game game, String person, boolean moderates, Instant now) {
        return mayDirect(game, person, moderates)
                .orElseGet(() -> game.left()
                        .map(left -> Ruling.done(new Event.Resumed(now.plus(left))))
                        .orElseGet(() -> Ruling.refused(Verdict.NOT_NOW)));
    }

    private static Optional<Ruling> mayDirect(Game game, String person, boolean moderates) {
        if (game.phase() == Phase.OVER) {
            return Optional.of(Ruling.refused(Verdict.OVER));
        }
        boolean host = game.host().filter(person::equals).isPresent();
        return host || moderates ? Optional.empty() : Optional.of(Ruling.refused(Verdict.NOT_HOST));
    }

    /** Whoever answers without having joined, joins by that. */
    Ruling answer(Game game, String person, String name, int question, String response, boolean right, Instant now) {
        Optional<Verdict> refused = refused(game, person, question, now);
        if (refused.isPresent()) {
            return Ruling.refused(refused.get());
        }
        if (!stands.test(game.item())) {
            return new Ruling(Verdict.WITHDRAWN, List.of(new Event.Voided(question, now.plus(BREAK))));
        }
        List<Event> events = new ArrayList<>(join(game, person, name).events());
        events.add(new Event.Answered(person, question, response, right, now));
        Game then = game;
        for (Event event : events) {
            then = then.after(event);
        }
        consequence(then, right, now).ifPresent(events::add);
        return new Ruling(Verdict.DONE, events);
    }

    private static Optional<Verdict> refused(Game game, String person, int question, Instant now) {
        if (game.phase() == Phase.OVER) {
            return Optional.of(Verdict.OVER);
        }
        if (game.paused()) {
            return Optional.of(Verdict.PAUSED);
        }
        if (game.phase() != Phase.QUESTION || game.question() != question || !now.isBefore(game.until())) {
            return Optional.of(Verdict.TIME_UP);
        }
        return game.round()
                .of(person)
                .filter(before -> before.changed() || game.plan().rules().mode() == Rules.Mode.ALONE)
                .map(before -> Verdict.CHANGED_ALREADY);
    }

    private static Optional<Event> consequence(Game game, boolean right, Instant now) {
        boolean all = game.present().stream()
                .allMatch(player -> game.round().of(player).isPresent());
        return switch (game.plan().rules().mode()) {
            case ALONE ->
                Optional.of(new Event.Closed(now.plus(game.plan().rules().time())));
            case RACE -> right ? Optional.of(new Event.Closed(now.plus(BREAK))) : Optional.empty();
            case EVERYONE -> {
                Instant soon = now.plus(SECOND_THOUGHTS);
                yield all && soon.isBefore(game.until()) ? Optional.of(new Event.Timed(soon)) : Optional.empty();
            }
        };
    }

    Ruling appeal(Game game, String person, int question) {
        boolean wrong = question <= game.question()
                && (question < game.question() || game.phase() != Phase.QUESTION)
                && !game.rounds().get(question).voided()
                && game.rounds()
                        .get(question)
                        .of(person)
                        .filter(response -> !response.right() && response.appeal() == Appeal.NONE)
                        .isPresent();
        return wrong ? Ruling.done(new Event.Appealed(person, question)) : Ruling.refused(Verdict.NO_APPEAL);
    }

    /** Also when the game is over: the score is corrected then. */
    Ruling judge(Game game, String player, int question, boolean accepted, boolean moderates) {
        if (!moderates) {
            return Ruling.refused(Verdict.NOT_HOST);
        }
        boolean open = question <= game.question()
                && game.rounds()
                        .get(question)
                        .of(player)
                        .filter(response -> response.appeal() == Appeal.OPEN)
                        .isPresent();
        return open ? Ruling.done(new Event.Judged(player, question, accepted)) : Ruling.refused(Verdict.NO_APPEAL);
    }

    /** What happens because time has passed. */
    Ruling tick(Game game, Instant now) {
        if (game.phase() == Phase.OVER || now.isBefore(game.until())) {
            return Ruling.done();
        }
        if (game.paused() || game.phase() == Phase.LOBBY || game.plan().rules().mode() == Rules.Mode.ALONE) {
            return Ruling.done(new Event.Ended(End.ABANDONED));
        }
        if (game.phase() == Phase.BREAK) {
            return next(game, now);
        }
        return Ruling.done(
                stands.test(game.item())
                        ? new Event.Closed(now.plus(BREAK))
                        : new Event.Voided(game.question(), now.plus(BREAK)));
    }

    /** A question that was open while the bot was away stays open for a moment longer. */
    Ruling wake(Game game, Instant now) {
        Instant least = now.plus(AFTER_OUTAGE);
        boolean cut =
                game.phase() == Phase.QUESTION && !game.paused() && game.until().isBefore(least);
        return cut ? Ruling.done(new Event.Timed(least)) : Ruling.done();
    }

    /** The next question that can still be asked; those that can't count for nobody. */
    Ruling next(Game game, Instant now) {
        if (game.phase() != Phase.LOBBY && game.phase() != Phase.BREAK) {
            return Ruling.refused(game.phase() == Phase.OVER ? Verdict.OVER : Verdict.NOT_NOW);
        }
        if (game.phase() == Phase.BREAK && silent(game)) {
            return Ruling.done(new Event.Ended(End.NOBODY_ANSWERS));
        }
        List<Event> events = new ArrayList<>();
        int question = game.question() + 1;
        while (question < game.plan().items().size()
                && !stands.test(game.plan().items().get(question))) {
            events.add(new Event.Voided(question++, now));
        }
        events.add(
                question < game.plan().items().size()
                        ? new Event.Asked(question, now.plus(game.plan().rules().time()))
                        : new Event.Ended(End.FINISHED));
        return new Ruling(Verdict.DONE, events);
    }

    private static boolean silent(Game game) {
        List<Round> asked =
                game.rounds().stream().filter(round -> !round.voided()).toList();
        return asked.size() >= MOST_WITHOUT_ANSWER
                && game.plan().rules().mode() != Rules.Mode.ALONE
                && asked.subList(asked.size() - MOST_WITHOUT_ANSWER, asked.size()).stream()
                        .allMatch(round -> round.responses().isEmpty());
    }
}
