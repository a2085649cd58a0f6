package rapporteur.quiz.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import rapporteur.quiz.play.Event.End;
import rapporteur.quiz.play.Response.Appeal;

/**
 * How a game stands. Made from its plan by the events that happened, one after the other; the same events always give the same
 * game. {@code rounds} has one entry for each question asked so far, and the last is the present one; {@code until} is when the
 * phase is over if nothing happens; {@code left} is there while the game is paused. Immutable.
 */
public record Game(
        Plan plan,
        int events,
        Phase phase,
        Instant until,
        Optional<Duration> left,
        Optional<String> host,
        SequencedMap<String, Player> players,
        List<Round> rounds,
        Shown shown,
        Optional<End> end) {

    public Game {
        players = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(players));
        rounds = List.copyOf(rounds);
    }

    /** What a game is doing. */
    public enum Phase {
        /** Players gather. */
        LOBBY,
        /** A question is open. */
        QUESTION,
        /** A question is over, its answer and proof are shown. */
        BREAK,
        OVER
    }

    /** Somebody who plays, or has played and left. */
    public record Player(String name, boolean present) {}

    /**
     * What can be seen of a game: {@code message} shows it, unless it is to be shown in a new one; {@code open} shows something that
     * is over and has to be closed; {@code visible} is the number of the last event that changes what is to be seen, and {@code
     * events} how many had happened when the game was last shown.
     */
    public record Shown(Optional<String> message, Optional<String> open, int visible, int events) {
        public boolean isUpToDate() {
            return events >= visible;
        }

        private Shown in(String id, int then) {
            return new Shown(Optional.of(id), Optional.empty(), visible, then);
        }

        private Shown after(int then) {
            return new Shown(message, open, visible, then);
        }

        private Shown toClose(String id) {
            return new Shown(message, Optional.of(id), visible, events);
        }

        private Shown until(int event) {
            return new Shown(message, open, event, events);
        }

        private Shown anew() {
            return new Shown(Optional.empty(), Optional.empty(), visible, events);
        }

        private Shown closing() {
            return new Shown(Optional.empty(), message, visible, events);
        }
    }

    /** A game in which nothing has happened yet. */
    public static Game of(Plan plan) {
        return new Game(
                plan,
                0,
                Phase.LOBBY,
                plan.at().plus(Referee.LOBBY),
                Optional.empty(),
                plan.host(),
                new LinkedHashMap<>(),
                List.of(),
                new Shown(Optional.empty(), Optional.empty(), 0, -1),
                Optional.empty());
    }

    /** The present question, or the last one, from 0; -1 before the first. */
    public int question() {
        return rounds.size() - 1;
    }

    /** The id of the present item. */
    public String item() {
        return plan.items().get(question());
    }

    public Round round() {
        return rounds.getLast();
    }

    public boolean isLast() {
        return question() == plan.items().size() - 1;
    }

    public boolean paused() {
        return left.isPresent();
    }

    public boolean plays(String person) {
        Player player = players.get(person);
        return player != null && player.present();
    }

    /** What the others know the player by; empty where the player's data has been deleted. */
    public String name(String player) {
        return Optional.ofNullable(players.get(player)).map(Player::name).orElse("");
    }

    /** The questions that the player answered wrong, from 0. */
    public List<Integer> wrong(String player) {
        return IntStream.range(0, rounds.size())
                .filter(question -> !rounds.get(question).voided())
                .filter(question -> rounds.get(question)
                        .of(player)
                        .filter(response -> !response.counts())
                        .isPresent())
                .boxed()
                .toList();
    }

    public List<String> present() {
        return players.keySet().stream().filter(this::plays).toList();
    }

    /** The game after the event. */
    public Game after(Event event) {
        Game next = switch (event) {
            case Event.Joined joined -> joined(joined.player(), joined.name()).unshownInLobby();
            case Event.Left gone -> left(gone.player()).unshownInLobby();
            case Event.Asked asked -> asked(asked);
            case Event.Answered answered -> answered(answered);
            case Event.Timed timed -> at(phase, timed.until());
            case Event.Closed closed -> at(Phase.BREAK, closed.until()).unshown();
            case Event.Voided voided -> voided(voided);
            case Event.Paused paused ->
                at(phase, paused.until()).left(Optional.of(paused.left())).unshown();
            case Event.Resumed resumed ->
                at(phase, resumed.until()).left(Optional.empty()).unshown();
            case Event.Appealed appealed -> appeal(appealed.player(), appealed.question(), Appeal.OPEN);
            case Event.Judged judged ->
                appeal(judged.player(), judged.question(), judged.accepted() ? Appeal.ACCEPTED : Appeal.REJECTED)
                        .unshown();
            case Event.Shown it -> with(shownBy(it));
            case Event.Ended ended -> over(ended.why());
        };
        return next.numbered(events + 1);
    }

    private Game joined(String person, String name) {
        SequencedMap<String, Player> all = new LinkedHashMap<>(players);
        all.put(person, new Player(name, true));
        return with(all, host.or(() -> Optional.of(person)));
    }

    /** Whoever has been there longest takes over from the host. */
    private Game left(String person) {
        SequencedMap<String, Player> all = new LinkedHashMap<>(players);
        all.computeIfPresent(person, (id, player) -> new Player(player.name(), false));
        Optional<String> next = host.filter(person::equals).isEmpty()
                ? host
                : all.entrySet().stream()
                        .filter(entry -> entry.getValue().present())
                        .map(entry -> entry.getKey())
                        .findFirst();
        return with(all, next);
    }

    private Game asked(Event.Asked asked) {
        List<Round> all = new ArrayList<>(rounds);
        Instant now = asked.until().minus(plan.rules().time());
        all.add(Round.asked(now));
        return with(all)
                .at(Phase.QUESTION, asked.until())
                .with(shown.until(events + 1).anew());
    }

    private Game answered(Event.Answered answered) {
        return changed(answered.question(), round -> {
            boolean again = round.of(answered.player()).isPresent();
            Duration after = Duration.between(round.asked(), answered.at());
            return round.with(
                    answered.player(), new Response(answered.response(), answered.right(), after, again, Appeal.NONE));
        });
    }

    private Game voided(Event.Voided voided) {
        Game reached = this;
        if (voided.question() == rounds.size()) {
            List<Round> all = new ArrayList<>(rounds);
            all.add(Round.asked(voided.until()));
            reached = with(all);
        }
        return reached.changed(voided.question(), Round::withoutEffect)
                .at(Phase.BREAK, voided.until())
                .unshown();
    }

    private Game appeal(String player, int question, Appeal appeal) {
        return changed(
                question,
                round -> round.of(player)
                        .map(response -> round.with(player, response.with(appeal)))
                        .orElse(round));
    }

    private Game changed(int question, UnaryOperator<Round> change) {
        List<Round> all = new ArrayList<>(rounds);
        all.set(question, change.apply(all.get(question)));
        return with(all);
    }

    private Game with(SequencedMap<String, Player> others, Optional<String> nextHost) {
        return new Game(plan, events, phase, until, left, nextHost, others, rounds, shown, end);
    }

    private Game with(List<Round> others) {
        return new Game(plan, events, phase, until, left, host, players, others, shown, end);
    }

    private Game at(Phase next, Instant then) {
        return new Game(plan, events, next, then, left, host, players, rounds, shown, end);
    }

    private Game left(Optional<Duration> time) {
        return new Game(plan, events, phase, until, time, host, players, rounds, shown, end);
    }

    private Game unshown() {
        return with(shown.until(events + 1));
    }

    /** Only there it is shown who takes part. */
    private Game unshownInLobby() {
        return phase == Phase.LOBBY ? unshown() : this;
    }

    /** A message in which an earlier question was shown is of no interest any more. */
    private Shown shownBy(Event.Shown event) {
        boolean over = phase == Phase.OVER;
        if (event.question() != question()) {
            return shown.after(event.events());
        }
        return event.over() == over ? shown.in(event.message(), event.events()) : shown.toClose(event.message());
    }

    private Game with(Shown other) {
        return new Game(plan, events, phase, until, left, host, players, rounds, other, end);
    }

    private Game over(End why) {
        return new Game(
                plan,
                events,
                Phase.OVER,
                until,
                Optional.empty(),
                host,
                players,
                rounds,
                shown.until(events + 1).closing(),
                Optional.of(why));
    }

    /** The same after event number {@code number}: there are gaps in the numbers where somebody's data has been deleted. */
    public Game numbered(int number) {
        return new Game(plan, number, phase, until, left, host, players, rounds, shown, end);
    }
}
