package rapporteur.index;

/**
 * How well a sentence fits a question.
 *
 * @param meaning the cosine of the vectors of both, from -1 to 1
 * @param score the probability, from 0 to 1, that it holds the answer; good for comparing sentences of one search
 */
public record SentenceFit(double meaning, double score) {}
