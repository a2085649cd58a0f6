package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well a score tells two kinds apart. */
final class Ranking {
    private record Scored(double score, boolean wanted) {}

    private final List<Scored> scores = new ArrayList<>();

    void add(double score, boolean wanted) {
        scores.add(new Scored(score, wanted));
    }

    /**
     * The probability that one of the wanted has a higher score than one of the others, half of it for equal ones: the area under
     * the ROC curve, by the sum of ranks (Mann and Whitney 1947). From 0 to 1; 0.5 for a score that says nothing.
     */
    double areaUnderCurve() {
        scores.sort(Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        long wanted = 0;
        for (int from = 0, to; from < scores.size(); from = to) {
            to = from;
            while (to < scores.size() && scores.get(to).score == scores.get(from).score) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (Scored each : scores.subList(from, to)) {
                ranks += each.wanted ? rank : 0;
                wanted += each.wanted ? 1 : 0;
            }
        }
        long others = scores.size() - wanted;
        return (ranks - wanted * (wanted + 1) / 2.0) / wanted / others;
    }
}
