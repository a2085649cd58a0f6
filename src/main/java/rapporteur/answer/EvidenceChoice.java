package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the evidence is told: at most so many sentences, which together are no longer than so many characters. */
record EvidenceChoice(Wanted wanted, int most, int longest) {
    /** Sentences are added until so much of all that is likely has been said, */
    private static final double SURE = 0.8;

    /** and none that is less likely than this to answer. */
    private static final double LIKELY = 0.05;

    /** Where two things are asked, the likeliest sentence tells one of them. */
    private static final double LIKELY_FOR_THE_OTHER = 0.01;

    /** Of what may belong to a list, all is told that is so likely against the likeliest. */
    private static final double OF_LIST = 0.01;

    /** What another document says belongs to the list so many times as often, */
    private static final double ELSEWHERE = 0.1;

    /** and what follows upon the best. */
    private static final double NEXT = 10;

    /** A sentence that names several topics is so much likelier to be about what talks were about, as a logarithm. */
    private static final double SEVERAL = 2;

    private static final int MARK = 5;

    /** As they stand in the documents, those of the best one first. */
    List<Evidence> of(List<Evidence> found) {
        boolean list = wanted.type() == AnswerType.TOPICS || wanted.type() == AnswerType.SITUATION;
        Evidence best = found.getFirst();
        return (list ? belonging(found) : likeliest(found))
                .stream()
                        .sorted(Comparator.comparing((Evidence evidence) ->
                                        !evidence.document().equals(best.document()))
                                .thenComparing(Evidence::document)
                                .thenComparing(Evidence::sentence))
                        .toList();
    }

    /** As many of the best as it takes to be rather sure that what answers is among them. */
    private List<Evidence> likeliest(List<Evidence> found) {
        double needed = wanted.twofold() ? 1 : SURE;
        double least = wanted.twofold() ? LIKELY_FOR_THE_OTHER : LIKELY;
        double total = found.stream().mapToDouble(Evidence::odds).sum();
        List<Evidence> chosen = new ArrayList<>();
        double sure = 0;
        int length = 0;
        for (Evidence evidence : found) {
            double share = evidence.odds() / total;
            if (!chosen.isEmpty() && (sure >= needed || share < least || chosen.size() == most)) {
                break;
            }
            boolean typed = wanted.type() == AnswerType.ANY || evidence.fit().tells() || chosen.isEmpty();
            if (typed && fits(evidence, length)) {
                chosen.add(evidence);
                length += evidence.text().length() + MARK;
                sure += share;
            }
        }
        return chosen;
    }

    private boolean fits(Evidence evidence, int length) {
        return length == 0 || length + evidence.text().length() < longest;
    }

    /** What makes up a list is not told by one sentence, however sure that is. */
    private List<Evidence> belonging(List<Evidence> found) {
        Map<Evidence, Double> odds = new HashMap<>();
        found.forEach(evidence -> odds.put(evidence, oddsOfBelonging(evidence, found.getFirst())));
        List<Evidence> ordered = found.stream()
                .sorted(Comparator.comparingDouble((Evidence evidence) -> -odds.getOrDefault(evidence, 0.0)))
                .toList();
        double least = OF_LIST * odds.getOrDefault(ordered.getFirst(), 0.0);
        List<Evidence> chosen = new ArrayList<>();
        int length = 0;
        for (Evidence evidence : ordered) {
            if (chosen.size() < most && fits(evidence, length) && odds.getOrDefault(evidence, 0.0) >= least) {
                chosen.add(evidence);
                length += evidence.text().length() + MARK;
            }
        }
        return chosen;
    }

    private double oddsOfBelonging(Evidence evidence, Evidence best) {
        boolean sameDocument = evidence.document().equals(best.document());
        int gap = evidence.sentence().start() - best.sentence().end();
        return evidence.odds()
                * (sameDocument ? 1 : ELSEWHERE)
                * (sameDocument && gap >= 0 && gap <= 2 ? NEXT : 1)
                * (wanted.type() == AnswerType.TOPICS
                        ? Math.exp(SEVERAL * evidence.fit().told())
                        : 1);
    }
}
