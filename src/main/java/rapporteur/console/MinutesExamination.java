package rapporteur.console;

import java.util.List;
import rapporteur.console.evaluation.MinutesFigures;
import rapporteur.console.evaluation.MinutesScorer;
import rapporteur.console.evaluation.MinutesSet;
import rapporteur.console.evaluation.MinutesSet.Annotated;
import rapporteur.index.Progress;

/** Takes the minutes of every document of a set, and compares them with those of the set. */
final class MinutesExamination {
    private final MinutesSet set;
    private final Workroom room;

    MinutesExamination(MinutesSet set, Workroom room) {
        this.set = set;
        this.room = room;
    }

    MinutesFigures figures(Progress progress) {
        MinutesScorer scorer = new MinutesScorer();
        List<Annotated> all = set.read(room::read);
        for (int i = 0; i < all.size(); i++) {
            Annotated one = all.get(i);
            progress.at(i, all.size(), one.document().id());
            scorer.add(one.document(), one.gold(), room.take(one.document()));
        }
        return scorer.figures();
    }
}
