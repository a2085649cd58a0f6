package rapporteur.index;

import java.util.List;

/**
 * How much a passage agrees with a question.
 *
 * @param words its BM25 score over the sum of the weights of the question's terms, which makes it comparable between
 *     questions: 0 where it has none of them, and seldom above 1.5
 * @param meaning the cosine of the vectors of question and passage, from -1 to 1, seldom below 0.3
 * @param fused both as a search joins them to choose what is read closely, from 0 to 1
 * @param sentences its sentences, in reading order
 */
public record Agreement(double words, double meaning, double fused, List<SentenceFit> sentences) {
    public Agreement {
        sentences = List.copyOf(sentences);
    }
}
