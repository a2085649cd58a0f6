package rapporteur.index;

import java.util.List;

/**
 * The probability that the documents speak at all of what is asked, by the passages found for it. Its weights come from
 * where those of {@link Reranker} do: half of the articles were there to be asked about, half were not.
 */
public final class Relevance {
    private static final LogisticRegression MODEL = new LogisticRegression(-13.344, 5.163, 13.569, 18.666);

    private Relevance() {}

    /** From 0 to 1; 0 where nothing was found, or nothing by meaning. */
    public static double of(List<FoundPassage> found) {
        boolean byMeaning = found.stream().anyMatch(each -> each.agreement().isPresent());
        return byMeaning ? MODEL.probability(features(found)) : 0;
    }

    static double[] features(List<FoundPassage> found) {
        List<Agreement> agreements =
                found.stream().flatMap(each -> each.agreement().stream()).toList();
        double words = agreements.stream().mapToDouble(Agreement::words).max().orElse(0);
        double meaning =
                agreements.stream().mapToDouble(Agreement::meaning).max().orElse(0);
        return new double[] {words, meaning, found.getFirst().score()};
    }
}
