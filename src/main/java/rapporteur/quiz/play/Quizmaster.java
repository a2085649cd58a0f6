package rapporteur.quiz.play;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import rapporteur.index.Space;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Event.End;
import rapporteur.quiz.play.Game.Phase;
import rapporteur.quiz.play.Ruling.Verdict;

/**
 * Runs games: asks the {@link Referee}, keeps what happens, and only then lets anybody know; and does what is due when its time
 * has come. Safe for use by many threads; each game is changed by one at a time.
 */
public final class Quizmaster implements AutoCloseable {
    private final Games games;
    private final ItemBank items;
    private final Alarm clock;
    private final Board board;
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();
    private volatile boolean closed;

    public Quizmaster(Games games, ItemBank items, Alarm clock, Board board) {
        this.games = games;
        this.items = items;
        this.clock = clock;
        this.board = board;
    }

    /** As exact as times are kept, so that nothing changes by being read again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Where one thing is done after the other; holds the game while it runs. */
    private static final class Seat {
        private Optional<Game> game = Optional.empty();
    }

    /** What came of an action: whether it counts, and how the game stands then; there is no game where there never was one. */
    public record Turn(Verdict verdict, Optional<Game> game) {}

    /** Goes on with the games that were running when the program ended. */
    public void wake() {
        for (String id : games.unfinished()) {
            act(id, (game, referee) -> referee.wake(game, now())).game().ifPresent(game -> {
                ring(game);
                board.changed(game);
            });
        }
    }

    /** A new game, in which the host has joined. Nobody is told of it yet. */
    public Game open(Plan plan, String hostName) {
        games.open(plan);
        Game game = Game.of(plan);
        if (plan.host().isPresent()) {
            Event joined = new Event.Joined(plan.host().get(), hostName);
            game = game.after(joined);
            games.keep(List.of(joined), game, now());
        }
        ring(game);
        return game;
    }

    public Optional<Game> find(String id) {
        return act(id, (game, referee) -> Ruling.done()).game();
    }

    public Turn join(String id, String person, String name) {
        return act(id, (game, referee) -> referee.join(game, person, name));
    }

    public Turn leave(String id, String person) {
        return act(id, (game, referee) -> referee.leave(game, person));
    }

    public Turn begin(String id, String person, boolean moderates) {
        return act(id, (game, referee) -> referee.begin(game, person, moderates, now()));
    }

    public Turn next(String id) {
        return act(id, (game, referee) -> referee.next(game, now()));
    }

    public Turn stop(String id, String person, boolean moderates) {
        return act(id, (game, referee) -> referee.stop(game, person, moderates));
    }

    public Turn pause(String id, String person, boolean moderates) {
        return act(id, (game, referee) -> referee.pause(game, person, moderates, now()));
    }

    public Turn resume(String id, String person, boolean moderates) {
        return act(id, (game, referee) -> referee.resume(game, person, moderates, now()));
    }

    public Turn answer(String id, String person, String name, int question, String response) {
        return act(id, (game, referee) -> {
            boolean asked = question >= 0 && question < game.plan().items().size();
            boolean right = asked
                    && paper(game, question)
                            .filter(paper -> paper.accepts(response))
                            .isPresent();
            return referee.answer(game, person, name, question, response, right, now());
        });
    }

    public Turn appeal(String id, String person, int question) {
        Turn turn = act(id, (game, referee) -> referee.appeal(game, person, question));
        if (turn.verdict() == Verdict.DONE) {
            board.appealed(turn.game().orElseThrow(), person, question);
        }
        return turn;
    }

    public Turn judge(String id, String player, int question, boolean accepted, boolean moderates) {
        return act(id, (game, referee) -> referee.judge(game, player, question, accepted, moderates));
    }

    /** The game can be seen in that message as it stood. */
    public void shown(Game game, String message) {
        act(
                game.plan().id(),
                (now, referee) -> Ruling.done(
                        new Event.Shown(message, game.events(), game.question(), game.phase() == Phase.OVER)));
    }

    public void giveUp(String id, End why) {
        act(id, (game, referee) -> game.phase() == Phase.OVER ? Ruling.done() : Ruling.done(new Event.Ended(why)));
    }

    /** Somebody has asked for their data to be deleted, in games that are running, too. */
    public void forget(String person) {
        for (String id : games.unfinished()) {
            leave(id, person);
        }
        for (Seat seat : seats.values()) {
            synchronized (seat) {
                seat.game = Optional.empty();
            }
        }
    }

    /** The question as it is laid before the players, as long as it can be asked. */
    public Optional<Paper> paper(Game game, int question) {
        return item(game.plan().items().get(question), game.plan().space())
                .map(item -> Paper.of(item, game.plan().id()));
    }

    private Turn act(String id, BiFunction<Game, Referee, Ruling> action) {
        Seat seat = seats.computeIfAbsent(id, unused -> new Seat());
        Turn turn;
        boolean changed;
        synchronized (seat) {
            Optional<Game> before = seat.game.or(() -> games.find(id));
            if (before.isEmpty()) {
                return new Turn(Verdict.OVER, Optional.empty());
            }
            Ruling ruling =
                    action.apply(before.get(), referee(before.get().plan().space()));
            Game after = before.get();
            for (Event event : ruling.events()) {
                after = after.after(event);
            }
            changed = !ruling.events().isEmpty();
            if (changed) {
                games.keep(ruling.events(), after, now());
            }
            if (!after.until().equals(before.get().until())) {
                ring(after);
            }
            seat.game = after.phase() == Phase.OVER ? Optional.empty() : Optional.of(after);
            turn = new Turn(ruling.verdict(), Optional.of(after));
        }
        if (changed && !turn.game().orElseThrow().shown().isUpToDate()) {
            board.changed(turn.game().orElseThrow());
        }
        return turn;
    }

    private Optional<QuizItem> item(String id, Space space) {
        return items.items(space).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private Referee referee(Space space) {
        return new Referee(id -> item(id, space).isPresent());
    }

    private void tick(String id) {
        if (!closed) {
            act(id, (game, referee) -> referee.tick(game, now()));
        }
    }

    /** Whatever time it gets, nothing happens by itself from now on. */
    @Override
    public void close() {
        closed = true;
    }

    private void ring(Game game) {
        Instant until = game.until();
        if (game.phase() != Phase.OVER) {
            clock.at(until, () -> tick(game.plan().id()));
        }
    }
}
