package rapporteur.console.evaluation;

import java.util.List;

/**
 * How good the search is over an {@link OpenSet}, all from 0 to 1.
 *
 * @param first the share of questions whose passage came first
 * @param firstByFusion the same before passages are read closely
 * @param reciprocalRank the mean of one over the place of the passage, 0 beyond the tenth (MRR@10)
 * @param answered the share whose best sentence stands in the passage and holds an answer
 */
public record RetrievalFigures(
        int questions, double first, double firstByFusion, double reciprocalRank, double within20, double answered) {
    private static final int DEEPEST = 10;

    static RetrievalFigures of(List<Retrieved> all) {
        int count = all.size();
        return new RetrievalFigures(
                count,
                all.stream()
                                .filter(each ->
                                        each.rank().filter(rank -> rank == 1).isPresent())
                                .count()
                        / (double) count,
                all.stream()
                                .filter(each -> each.fusedRank()
                                        .filter(rank -> rank == 1)
                                        .isPresent())
                                .count()
                        / (double) count,
                all.stream()
                        .mapToDouble(each -> each.rank()
                                .filter(rank -> rank <= DEEPEST)
                                .map(rank -> 1.0 / rank)
                                .orElse(0.0))
                        .average()
                        .orElse(0),
                all.stream().filter(each -> each.rank().isPresent()).count() / (double) count,
                all.stream().filter(Retrieved::answered).count() / (double) count);
    }
}
