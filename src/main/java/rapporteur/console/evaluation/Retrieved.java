package rapporteur.console.evaluation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.index.Agreement;
import rapporteur.index.FoundPassage;

/**
 * What a search found for a question.
 *
 * @param rank the place of the right passage as it was found, from 1
 * @param fusedRank its place before the passages were read closely
 * @param answered whether the best sentence stands in the right passage and holds one of the answers
 */
public record Retrieved(Optional<Integer> rank, Optional<Integer> fusedRank, boolean answered) {
    /** The best sentence is looked for in so many passages. */
    private static final int READ = 3;

    static Retrieved of(OpenSet.Asked asked, List<FoundPassage> found) {
        Comparator<FoundPassage> byFusion = Comparator.comparingDouble(
                (FoundPassage each) -> each.agreement().map(Agreement::fused).orElse(each.score()));
        return new Retrieved(
                rank(asked, found),
                rank(asked, found.stream().sorted(byFusion.reversed()).toList()),
                answered(asked, found.subList(0, Math.min(READ, found.size()))));
    }

    /** Pieces of one long paragraph take one place. */
    private static Optional<Integer> rank(OpenSet.Asked asked, List<FoundPassage> found) {
        Set<String> before = new LinkedHashSet<>();
        for (FoundPassage each : found) {
            String text = each.stretch().text();
            if (asked.passage().text().contains(text)) {
                return Optional.of(before.size() + 1);
            }
            before.add(text);
        }
        return Optional.empty();
    }

    private static boolean answered(OpenSet.Asked asked, List<FoundPassage> found) {
        FoundPassage best = null;
        Span sentence = null;
        double score = Double.NEGATIVE_INFINITY;
        for (FoundPassage each : found) {
            for (int i = 0; i < each.sentences().size(); i++) {
                int place = i;
                double here = each.agreement()
                        .map(agreement -> agreement.sentences().get(place).score())
                        .orElse(0.0);
                if (here > score) {
                    score = here;
                    best = each;
                    sentence = each.sentences().get(i);
                }
            }
        }
        if (best == null || sentence == null) {
            return false;
        }
        String said = best.stretch().text(sentence);
        return asked.passage().text().contains(said) && asked.answers().stream().anyMatch(said::contains);
    }
}
