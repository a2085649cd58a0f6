package rapporteur.console.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;
import rapporteur.index.Progress;
import rapporteur.index.Reading;
import rapporteur.index.Relevance;

/** Puts the questions of an {@link OpenSet} to the search, on all processors. */
public final class RetrievalExamination {
    private static final int CANDIDATES = 20;

    private final OpenSet set;

    public RetrievalExamination(OpenSet set) {
        this.set = set;
    }

    /** How well the passages are found among all of the set. */
    public RetrievalFigures find(Reading all, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return RetrievalFigures.of(set.questions().parallelStream()
                .map(asked -> {
                    Retrieved retrieved = Retrieved.of(asked, search(asked, all));
                    tell(done, progress);
                    return retrieved;
                })
                .toList());
    }

    /**
     * How well questions about the articles that are there are told from those about the ones that aren't: the area under
     * the ROC curve.
     */
    public double tellForeign(Reading some, Collection<String> there, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        Set<String> articles = new HashSet<>(there);
        Ranking ranking = new Ranking();
        List<Double> relevances = set.questions().parallelStream()
                .map(asked -> {
                    double relevance = Relevance.of(search(asked, some));
                    tell(done, progress);
                    return relevance;
                })
                .toList();
        for (int i = 0; i < relevances.size(); i++) {
            ranking.add(
                    relevances.get(i),
                    articles.contains(set.questions().get(i).passage().article()));
        }
        return ranking.areaUnderCurve();
    }

    private static List<FoundPassage> search(OpenSet.Asked asked, Reading reading) {
        return reading.passages(PassageQuery.of(asked.text()), CANDIDATES);
    }

    private void tell(AtomicInteger done, Progress progress) {
        int now = done.incrementAndGet();
        if (now % 100 == 0) {
            synchronized (progress) {
                progress.at(now, set.questions().size(), "questions");
            }
        }
    }
}
