package rapporteur.index.lucene;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;

/** The best of scored entries, the best first; of equals the one that was indexed first. */
final class Best {
    private static final Comparator<ScoreDoc> WORST_FIRST = Comparator.<ScoreDoc>comparingDouble(each -> each.score)
            .thenComparing(each -> each.doc, Comparator.reverseOrder());

    private Best() {}

    /** Leaves out those whose score is not a number. */
    static Map<Integer, Double> of(int[] entries, double[] scores, int most) {
        PriorityQueue<ScoreDoc> best = new PriorityQueue<>(WORST_FIRST);
        for (int i = 0; i < entries.length; i++) {
            ScoreDoc worst = best.peek();
            boolean better = worst == null || best.size() < most || (float) scores[i] > worst.score;
            if (better && !Double.isNaN(scores[i])) {
                best.add(new ScoreDoc(entries[i], (float) scores[i]));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }

        Map<Integer, Double> inOrder = new LinkedHashMap<>();
        best.stream().sorted(WORST_FIRST.reversed()).forEach(each -> inOrder.put(each.doc, (double) each.score));
        return inOrder;
    }
}
