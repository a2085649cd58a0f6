package rapporteur.quiz.play;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.index.Space;

/** Keeps games. What a method has taken is there after a crash, too. Safe for use by many threads. */
public interface Games {
    void open(Plan plan);

    /** Keeps events of a game; {@code after} is what they bring it to. */
    void keep(List<Event> events, Game after, Instant at);

    Optional<Game> find(String id);

    /** The ids of games that aren't over. */
    List<String> unfinished();

    /** What was answered in closed questions of the space since then, the oldest first; of one game where there is an id. */
    List<Result> results(Space space, Optional<String> game, Instant since);

    /** What the person has answered, in any game. */
    List<Result> resultsOf(String person);

    /** What players of the space are called, by id; without those who don't want to be in lists. */
    Map<String, String> names(Space space);

    /** Whether the person shall be in lists of the best. */
    void list(String person, boolean wanted, Instant at);

    boolean listed(String person);
}
