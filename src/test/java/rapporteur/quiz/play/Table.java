package rapporteur.quiz.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.index.Space;
import rapporteur.quiz.play.Ruling.Verdict;

/** A game with its clock, played by whoever sits down. */
final class Table {
    static final Instant START = Instant.parse("2024-03-04T12:00:00Z");
    static final Duration TIME = Duration.ofSeconds(20);

    final List<Event> events = new ArrayList<>();
    final Set<String> gone = new HashSet<>();
    final Referee referee = new Referee(item -> !gone.contains(item));
    Instant now = START;
    Game game;

    Table(Rules.Mode mode, int questions) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            items.add("item" + i);
        }
        game = Game.of(new Plan(
                "g", new Space("server-1"), "talks", "en", Optional.of("ann"), START, new Rules(mode, TIME), items));
    }

    /** A table at which Ann and others have sat down, and the first question is open. */
    static Table begun(Rules.Mode mode, int questions, String... others) {
        Table table = new Table(mode, questions);
        table.joins("ann");
        for (String other : others) {
            table.joins(other);
        }
        table.begins("ann");
        return table;
    }

    Verdict takes(Ruling ruling) {
        ruling.events().forEach(event -> {
            events.add(event);
            game = game.after(event);
        });
        return ruling.verdict();
    }

    Verdict joins(String who) {
        return takes(referee.join(game, who, who.toUpperCase(Locale.ROOT)));
    }

    Verdict leaves(String who) {
        return takes(referee.leave(game, who));
    }

    Verdict begins(String who) {
        return takes(referee.begin(game, who, false, now));
    }

    Verdict answers(String who, boolean right) {
        return takes(referee.answer(
                game, who, who.toUpperCase(Locale.ROOT), game.question(), right ? "right" : "wrong", right, now));
    }

    Verdict passes(Duration time) {
        now = now.plus(time);
        return takes(referee.tick(game, now));
    }

    /** Until the phase is over. */
    Verdict passes() {
        now = now.isBefore(game.until()) ? game.until() : now;
        return takes(referee.tick(game, now));
    }

    int points(String who) {
        return Standing.of(game).stream()
                .filter(each -> each.player().equals(who))
                .mapToInt(Standing::points)
                .findFirst()
                .orElseThrow();
    }

    /** What a restart makes of what was kept. */
    Game replayed() {
        Game again = Game.of(game.plan());
        for (Event event : events) {
            again = again.after(event);
        }
        return again;
    }
}
