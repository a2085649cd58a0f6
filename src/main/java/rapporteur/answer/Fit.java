package rapporteur.answer;

import java.util.Arrays;
import java.util.OptionalDouble;
import rapporteur.index.LogisticRegression;

/**
 * How a sentence fits a question; shares are of the weight of the question's words, from 0 to 1. The weights of it all come
 * from the project's own questions and some of SQuAD (CC BY-SA 4.0), as those by which what answers comes first.
 *
 * @param coverage the share that it holds, words that tell nothing apart within the document counting little
 * @param names the share of the question's names that it holds
 * @param context the share that it holds together with what stands around it, farther things counting less
 * @param essence the share of what is asked apart from names that stands in or beside it
 * @param rank how well its passage was found, from 0 to 1
 * @param lead whether it opens its document
 * @param tells whether it has what such an answer must have
 * @param asks whether it is itself a question
 * @param lacksName whether most names of the question, or a number of it, stand nowhere in the document
 * @param passageMeaning the cosine of question and passage, where both have vectors
 * @param meaning that of question and sentence
 */
record Fit(
        double coverage,
        double names,
        double context,
        double essence,
        double rank,
        boolean lead,
        boolean tells,
        boolean asks,
        boolean lacksName,
        OptionalDouble passageMeaning,
        OptionalDouble meaning) {
    private static final LogisticRegression BY_WORDS =
            new LogisticRegression(-10, 2.403, 0.734, 3.380, 1.646, 4.693, 1.860, 1.933, 1.575, 0.320, 0.778);
    private static final LogisticRegression BY_MEANING =
            new LogisticRegression(-10, 1.835, 0.339, 2.694, 1.834, 5.119, 1.932, 1.941, 0.511, 0.832, 1.068, 5.088);

    /** The probability that the sentence answers a question for the type, among sentences of which one does. */
    double score(AnswerType type) {
        return (meaning.isPresent() ? BY_MEANING : BY_WORDS).probability(features(type));
    }

    /** All the better where there is more of them. */
    double[] features(AnswerType type) {
        double needed = type.needed() && tells ? 1 : 0;
        double hinted = !type.needed() && tells ? 1 : 0;
        double hasNames = lacksName ? 0 : 1;
        double states = asks ? 0 : 1;
        double inner = lead ? 0 : 1;
        double[] words = {coverage, names, context, essence, rank, needed, hinted, hasNames, states, inner};
        if (meaning.isEmpty()) {
            return words;
        }
        double[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = meaning.getAsDouble();
        return all;
    }
}
