package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import rapporteur.question.Stopwatch;

/** What is put down while a message is answered: how long each stage took, and what was decided. For use by one thread. */
public final class Trace {
    private final Stopwatch stopwatch = new Stopwatch();
    private final List<Decision> decisions = new ArrayList<>();

    public Stopwatch stopwatch() {
        return stopwatch;
    }

    /** In the order in which they were taken; none where nothing had to be found. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    void put(Decision decision) {
        if (decisions.isEmpty() || !decisions.getLast().equals(decision)) {
            decisions.add(decision);
        }
    }
}
