package rapporteur.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import rapporteur.corpus.Span;

/**
 * Reads the candidates of a search closely and orders them by the probability that they are what is looked for: logistic
 * regressions on a few features of words and meaning, of passages and of their sentences. The weights come from the questions of
 * SQuAD 1.1 about one half of its articles (CC BY-SA 4.0); on the other half they do as well.
 */
public final class Reranker {
    private static final LogisticRegression PASSAGE =
            new LogisticRegression(-18.735, -8.799, 7.817, 10.772, 8.427, 4.081, 1.649);

    private static final LogisticRegression SENTENCE = new LogisticRegression(-8.387, 6.330, 3.668, 0.959, 1.089);

    private static final Comparator<FoundPassage> BEST_FIRST = Comparator.comparingDouble(FoundPassage::score)
            .reversed()
            .thenComparing(passage -> passage.stretch().document())
            .thenComparingInt(FoundPassage::number);

    private final Terms terms;
    private final AskedTerms asked;

    public Reranker(String words, Terms terms) {
        this.terms = terms;
        this.asked = new AskedTerms(words, terms);
    }

    /** The best first; the scores are probabilities. */
    public List<FoundPassage> order(List<Candidate> candidates) {
        // New documents have no vectors for a while; till then they are taken to mean what the others mean on average.
        double usual = candidates.stream()
                .flatMapToDouble(candidate -> candidate.meaning().stream())
                .average()
                .orElse(0);
        return candidates.stream()
                .map(candidate -> weigh(candidate, usual))
                .sorted(BEST_FIRST)
                .toList();
    }

    private FoundPassage weigh(Candidate candidate, double usual) {
        Features features = features(candidate, usual);
        double score = PASSAGE.probability(features.ofPassage());
        List<SentenceFit> sentences = new ArrayList<>();
        for (Sentence sentence : features.sentences) {
            sentences.add(new SentenceFit(sentence.meaning, SENTENCE.probability(sentence.features(score))));
        }
        Agreement agreement = new Agreement(features.words, features.meaning, candidate.fused(), sentences);
        return new FoundPassage(
                candidate.stretch(), candidate.number(), candidate.sentences(), score, Optional.of(agreement));
    }

    /** The sum of the weights of the question's terms. */
    double total() {
        return asked.total();
    }

    Features features(Candidate candidate, double usual) {
        double meaning = candidate.meaning().orElse(usual);
        List<String> all = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < candidate.sentences().size(); i++) {
            Span span = candidate.sentences().get(i);
            List<String> has = terms.of(candidate.stretch().text(span));
            all.addAll(has);
            double cosine = i < candidate.sentenceMeanings().size()
                    ? candidate.sentenceMeanings().get(i)
                    : meaning;
            sentences.add(new Sentence(cosine, asked.coverage(has), asked.pairsIn(has)));
        }
        double words = asked.total() == 0 ? 0 : candidate.words() / asked.total();
        return new Features(words, meaning, asked.coverage(all), asked.pairsIn(all), sentences);
    }

    /** What is weighed of a passage; all but {@code words} and the cosines are shares from 0 to 1. */
    record Features(double words, double meaning, double coverage, double pairs, List<Sentence> sentences) {
        double[] ofPassage() {
            return new double[] {words, meaning, best(Sentence::meaning), coverage, best(Sentence::coverage), pairs};
        }

        private double best(ToDoubleFunction<Sentence> feature) {
            return sentences.stream().mapToDouble(feature).max().orElse(0);
        }
    }

    /** What is weighed of a sentence. */
    record Sentence(double meaning, double coverage, double pairs) {
        double[] features(double passage) {
            return new double[] {meaning, coverage, pairs, passage};
        }
    }
}
