package rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import rapporteur.console.evaluation.OpenSet;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.language.LazyEmbedder;
import rapporteur.minutes.MinuteTaker;

/**
 * No test: finds the weights of {@link Reranker} and {@link Relevance}. Give it the folder of an {@link OpenSet} and one to work
 * in. Learns from the questions about every second pair of articles and says how well that does on the others.
 */
final class RerankerTraining {
    private static final int CANDIDATES = 20;

    private final OpenSet set;
    private final List<String> articles;

    private RerankerTraining(OpenSet set) {
        this.set = set;
        this.articles = set.articles();
    }

    /** Features of things to be told apart. */
    private record Examples(List<double[]> features, List<Boolean> labels) {
        Examples() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        synchronized void add(double[] some, boolean label) {
            features.add(some);
            labels.add(label);
        }
    }

    /** The half to learn from and the half to measure on. */
    private record Halves(Examples learned, Examples heldOut) {
        Halves() {
            this(new Examples(), new Examples());
        }

        Examples of(boolean learning) {
            return learning ? learned : heldOut;
        }
    }

    public static void main(String... folders) throws IOException {
        RerankerTraining training = new RerankerTraining(OpenSet.in(Path.of(folders[0])));
        Path work = Path.of(folders[1]);
        Path corpus = Files.createDirectories(work.resolve("corpus"));
        try (LazyEmbedder embedder = LazyEmbedder.shipped(true);
                LuceneIndex index = LuceneIndex.open(
                        work.resolve("index"), "training", embedder::get, SearchSettings.DEFAULT.weightOfMeaning())) {
            training.learnToRank(index, corpus, embedder);
            training.learnToTell(index, corpus, embedder);
        }
    }

    private void learnToRank(Index index, Path corpus, LazyEmbedder embedder) throws IOException {
        fill(index, corpus, IntStream.range(0, articles.size()).toArray(), embedder);
        Halves passages = new Halves();
        try (Reading reading = index.reading(Space.SHARED)) {
            set.questions().parallelStream().forEach(asked -> {
                Reranker reranker = new Reranker(asked.text(), reading.terms());
                for (FoundPassage found : reading.passages(PassageQuery.of(asked.text()), CANDIDATES)) {
                    boolean right =
                            asked.passage().text().contains(found.stretch().text());
                    Reranker.Features features = reranker.features(candidate(found, reranker), 0);
                    passages.of(learned(asked)).add(features.ofPassage(), right);
                }
            });
            double[] weights = fit("passage", passages);

            Halves sentences = new Halves();
            LogisticRegression ranking =
                    new LogisticRegression(weights[0], Arrays.copyOfRange(weights, 1, weights.length));
            set.questions().parallelStream().forEach(asked -> {
                Reranker reranker = new Reranker(asked.text(), reading.terms());
                reading.passages(PassageQuery.of(asked.text()), CANDIDATES).stream()
                        .map(found -> Map.entry(found, reranker.features(candidate(found, reranker), 0)))
                        .sorted((one, other) -> Double.compare(
                                ranking.probability(other.getValue().ofPassage()),
                                ranking.probability(one.getValue().ofPassage())))
                        .limit(3)
                        .forEach(each -> sentences(each.getKey(), each.getValue(), asked, ranking, sentences));
            });
            fit("sentence", sentences);
        }
    }

    private void sentences(
            FoundPassage found,
            Reranker.Features features,
            OpenSet.Asked asked,
            LogisticRegression ranking,
            Halves examples) {
        double score = ranking.probability(features.ofPassage());
        boolean here = asked.passage().text().contains(found.stretch().text());
        for (int i = 0; i < found.sentences().size(); i++) {
            String said = found.stretch().text(found.sentences().get(i));
            boolean holds = here && asked.answers().stream().anyMatch(said::contains);
            examples.of(learned(asked)).add(features.sentences().get(i).features(score), holds);
        }
    }

    private void learnToTell(Index index, Path corpus, LazyEmbedder embedder) throws IOException {
        int[] there =
                IntStream.range(0, articles.size()).filter(i -> i % 2 == 0).toArray();
        fill(index, corpus, there, embedder);
        Halves examples = new Halves();
        try (Reading reading = index.reading(Space.SHARED)) {
            set.questions().parallelStream().forEach(asked -> {
                List<FoundPassage> found = reading.passages(PassageQuery.of(asked.text()), CANDIDATES);
                if (!found.isEmpty()) {
                    boolean answerable = articles.indexOf(asked.passage().article()) % 2 == 0;
                    examples.of(learned(asked)).add(Relevance.features(found), answerable);
                }
            });
        }
        fit("relevance", examples);
    }

    private static Candidate candidate(FoundPassage found, Reranker reranker) {
        Agreement agreement = found.agreement().orElseThrow();
        return new Candidate(
                found.stretch(),
                found.number(),
                found.sentences(),
                agreement.words() * reranker.total(),
                OptionalDouble.of(agreement.meaning()),
                agreement.sentences().stream().map(SentenceFit::meaning).toList(),
                agreement.fused());
    }

    /** Pairs, since every other article is taken away for telling foreign questions apart. */
    private boolean learned(OpenSet.Asked asked) {
        return articles.indexOf(asked.passage().article()) / 2 % 2 == 0;
    }

    private void fill(Index index, Path corpus, int[] which, LazyEmbedder embedder) throws IOException {
        for (int i = 0; i < articles.size(); i++) {
            Files.deleteIfExists(corpus.resolve(i + ".md"));
        }
        for (int i : which) {
            set.write(articles.get(i), corpus.resolve(i + ".md"));
        }
        CorpusFolder folder = new CorpusFolder(corpus, new DocumentReader(5_000_000));
        new IndexUpdater(folder, index, Space.SHARED, () -> new MinuteTaker(Language.load(), new DateFinder()))
                .update(Progress.SILENT);
        new VectorUpdater(index, Space.SHARED, embedder::get)
                .update((done, all, id) -> System.err.println(done + " of " + all));
    }

    /** Weights by Newton's method with a little ridge; prints them and how well they tell on the half not learned from. */
    private static double[] fit(String name, Halves examples) {
        double[] weights = LogisticFit.of(examples.learned.features, examples.learned.labels);
        System.out.println(name + " " + format(weights) + "; mean log loss learned "
                + LogisticFit.loss(weights, examples.learned.features, examples.learned.labels) + ", held out "
                + LogisticFit.loss(weights, examples.heldOut.features, examples.heldOut.labels));
        return weights;
    }

    private static String format(double[] weights) {
        List<String> shown = new ArrayList<>();
        for (double weight : weights) {
            shown.add(String.format(Locale.ROOT, "%.3f", weight));
        }
        return String.join(", ", shown);
    }
}
