package rapporteur.answer;

/**
 * What the operator may decide about answers: how many passages are weighed for one, the least share (0 to 1) of a question's
 * weight that evidence must hold where its meaning is not known, how probable (0 to 1) it must be that evidence answers, and how
 * many passages are offered when there is no answer.
 */
public record AnswerSettings(
        int passagesConsidered, double minimumCoverage, double minimumConfidence, int nearestPassages) {
    /**
     * In {@code EvidenceTraining}'s cross-validation about as many questions are handled at a confidence of 0.05 as at 0.15, and
     * fewer above: what is silent most often among equals.
     */
    public static final AnswerSettings DEFAULT = new AnswerSettings(30, 0.5, 0.15, 3);
}
