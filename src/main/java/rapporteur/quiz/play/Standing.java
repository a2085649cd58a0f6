package rapporteur.quiz.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place in the final or present order; those with as many points share one. */
public record Standing(int place, String player, String name, int points, int answered) {
    /** The order of a game, the best first; with as many points, whoever joined first stands first. */
    public static List<Standing> of(Game game) {
        Rules.Mode mode = game.plan().rules().mode();
        List<Standing> unplaced = new ArrayList<>();
        game.players().forEach((id, player) -> {
            List<Round> closed = closed(game);
            int points = (int)
                    closed.stream().filter(round -> round.scores(id, mode)).count();
            int answered = (int)
                    closed.stream().filter(round -> round.of(id).isPresent()).count();
            unplaced.add(new Standing(0, id, player.name(), points, answered));
        });
        return placed(unplaced);
    }

    /** The same order with places. */
    public static List<Standing> placed(List<Standing> standings) {
        List<Standing> sorted = standings.stream()
                .sorted(Comparator.comparingInt(Standing::points).reversed())
                .toList();
        List<Standing> placed = new ArrayList<>();
        for (Standing each : sorted) {
            boolean tied = !placed.isEmpty() && placed.getLast().points() == each.points();
            int place = tied ? placed.getLast().place() : placed.size() + 1;
            placed.add(new Standing(place, each.player(), each.name(), each.points(), each.answered()));
        }
        return List.copyOf(placed);
    }

    /** An open question isn't counted: who is ahead would tell who is right. */
    private static List<Round> closed(Game game) {
        boolean open = game.phase() == Game.Phase.QUESTION;
        return open ? game.rounds().subList(0, game.question()) : game.rounds();
    }
}
