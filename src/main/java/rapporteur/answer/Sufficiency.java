package rapporteur.answer;

import java.util.List;

/** The probability that evidence answers a question at all: documents near to a question often don't. */
final class Sufficiency {
    /** What answers stands out among so many. */
    private static final int RUNNERS_UP = 20;

    private Sufficiency() {}

    /** From 0 to 1, for evidence with the best first; 0 where there is none. */
    static double of(List<Evidence> found, AnswerType type) {
        if (found.isEmpty()) {
            return 0;
        }
        boolean byMeaning = found.getFirst().fit().meaning().isPresent();
        return Learned.SUFFICIENCY.of(type, byMeaning).probability(features(found));
    }

    /** All the better where there is more of them. */
    static double[] features(List<Evidence> found) {
        Evidence best = found.getFirst();
        Fit fit = best.fit();
        double odds = Math.log(Math.max(1e-6, best.score()) / Math.max(1e-6, 1 - best.score()));
        double hasNames = fit.lacksName() ? 0 : 1;
        if (fit.meaning().isEmpty()) {
            return new double[] {odds, hasNames};
        }
        double meaning = fit.meaning().getAsDouble();
        double usual = found.stream()
                .limit(RUNNERS_UP)
                .flatMapToDouble(each -> each.fit().meaning().stream())
                .average()
                .orElse(meaning);
        return new double[] {odds, hasNames, fit.passageMeaning().orElseThrow(), meaning - usual};
    }
}
