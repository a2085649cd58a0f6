package rapporteur.answer;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How a sentence fits a question; shares are of the weight of the question's words, from 0 to 1.
 *
 * @param coverage the share that it holds, words that tell nothing apart within the document counting little
 * @param names the share of the question's names that it holds
 * @param context the share that it holds together with what stands around it, farther things counting less
 * @param essence the share of what is asked apart from names that stands in or beside it
 * @param missing the share of the question's names that neither its passage nor the title holds
 * @param before the share of what is asked apart from names that stands in the sentence before it
 * @param rank how well its passage was found, from 0 to 1
 * @param lead whether it opens its document
 * @param told how far it has what such an answer must have
 * @param states whether it is somebody's statement
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
        double missing,
        double before,
        double rank,
        boolean lead,
        double told,
        boolean states,
        boolean asks,
        boolean lacksName,
        OptionalDouble passageMeaning,
        OptionalDouble meaning) {

    /** The probability that the sentence answers a question for the type, among sentences of which one does. */
    double score(AnswerType type) {
        return Learned.RANKING.of(type, meaning.isPresent()).probability(features(type));
    }

    /** All the better where there is more of them. */
    double[] features(AnswerType type) {
        double[] words = {
            coverage,
            names,
            context,
            essence,
            1 - missing,
            before,
            rank,
            type.needed() ? told : 0,
            type.needed() ? 0 : told,
            states ? 1 : 0,
            lacksName ? 0 : 1,
            asks ? 0 : 1,
            lead ? 0 : 1
        };
        if (meaning.isEmpty()) {
            return words;
        }
        double[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = meaning.getAsDouble();
        all[words.length + 1] = passageMeaning.orElse(meaning.getAsDouble());
        return all;
    }

    /** Whether it has anything that such an answer must have. */
    boolean tells() {
        return told > 0;
    }
}
