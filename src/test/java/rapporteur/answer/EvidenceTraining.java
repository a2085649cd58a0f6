package rapporteur.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rapporteur.console.evaluation.OpenSet;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.index.LogisticFit;
import rapporteur.index.LogisticRegression;
import rapporteur.language.LazyEmbedder;

/**
 * No test: finds the weights of {@link Fit} and {@link Sufficiency}, by meaning and by words alone. Give it the folder of an {@link
 * OpenSet} and one to work in. Learns from some of its questions and from the project's own sets, and says how well that does on
 * each group that it did not learn from. Sets in further folders are only measured.
 */
final class EvidenceTraining {
    /** Puts the scores of what is right about the middle. */
    private static final double BIAS = -10;

    /** Of the open set, every so-manieth question: they are of one kind, and shall not outweigh the others. */
    private static final int STEP = 400;

    private static final String MEASURED = "measured only";

    private final List<Lesson> lessons = new ArrayList<>();

    private EvidenceTraining() {}

    public static void main(String... folders) throws IOException {
        for (boolean byMeaning : new boolean[] {true, false}) {
            System.out.println(byMeaning ? "BY MEANING" : "BY WORDS");
            EvidenceTraining training = new EvidenceTraining();
            try (LazyEmbedder embedder = LazyEmbedder.shipped(byMeaning)) {
                training.gather(new Lessons(Path.of(folders[1]), embedder), folders);
            }
            training.learn();
        }
    }

    private void gather(Lessons source, String... folders) throws IOException {
        Path squad = Path.of(folders[0]);
        List<String> unanswerable = new ArrayList<>();
        for (String line : Files.readAllLines(squad.resolve("squad20un.questions.jsonl"))) {
            unanswerable.add(new ObjectMapper().readTree(line).path("q").asText());
        }
        lessons.addAll(source.of(OpenSet.in(squad), unanswerable, STEP));

        Path shipped = Path.of("corpus");
        for (String set : List.of("us-china", "lake-talks")) {
            Path own = Path.of("src", "test", "resources", "questions", set);
            lessons.addAll(source.of(set, QuestionSet.at(own, shipped)));
        }
        for (String more : Arrays.asList(folders).subList(2, folders.length)) {
            lessons.addAll(source.of(MEASURED, QuestionSet.at(Path.of(more), shipped)));
        }
    }

    private void learn() {
        Set<String> groups = new TreeSet<>(lessons.stream().map(Lesson::group).toList());
        for (String group : groups) {
            System.out.println(group + ", learned from the others:");
            Model model =
                    fit(each -> !each.group().equals(group) && !each.group().equals(MEASURED));
            report(lessons.stream().filter(each -> each.group().equals(group)).toList(), model);
        }
        System.out.println("Learned from all:");
        Model model = fit(each -> !each.group().equals(MEASURED));
        System.out.println("Fit " + model.ranking);
        System.out.println("Sufficiency " + model.telling);
    }

    /** The bias and the weights of a regression. */
    private record Weights(List<Double> numbers) {
        static Weights of(double... numbers) {
            return new Weights(Arrays.stream(numbers).boxed().toList());
        }

        double probability(double... features) {
            double[] weights =
                    numbers.stream().skip(1).mapToDouble(Double::doubleValue).toArray();
            return new LogisticRegression(numbers.getFirst(), weights).probability(features);
        }

        @Override
        public String toString() {
            return String.join(
                    ", ",
                    numbers.stream()
                            .map(each -> String.format(Locale.ROOT, "%.3f", each))
                            .toList());
        }
    }

    private record Model(Weights ranking, Weights telling) {
        Lesson order(Lesson lesson) {
            return lesson.by((fit, type) -> ranking.probability(fit.features(type)));
        }

        double sufficiency(Lesson ordered) {
            return ordered.found().isEmpty() ? 0 : telling.probability(Sufficiency.features(ordered.found()));
        }
    }

    private Model fit(Predicate<Lesson> from) {
        List<RankingFit.Choice> choices = new ArrayList<>();
        lessons.stream()
                .filter(from)
                .filter(each -> each.found().stream().anyMatch(each.right()))
                .forEach(lesson -> choices.add(new RankingFit.Choice(
                        lesson.found().stream()
                                .map(each -> each.fit().features(lesson.wanted().type()))
                                .toList(),
                        lesson.found().stream().map(lesson.right()::test).toList())));
        Model ranking = new Model(Weights.of(RankingFit.withBias(BIAS, RankingFit.of(choices))), Weights.of());

        List<double[]> telling = new ArrayList<>();
        List<Boolean> told = new ArrayList<>();
        lessons.stream()
                .filter(from)
                .flatMap(EvidenceTraining::variants)
                .map(ranking::order)
                .filter(lesson -> !lesson.found().isEmpty() && (!lesson.answerable() || lesson.amongFirst()))
                .forEach(lesson -> {
                    telling.add(Sufficiency.features(lesson.found()));
                    told.add(lesson.answerable());
                });
        return new Model(ranking.ranking, Weights.of(LogisticFit.ofNonNegative(telling, told)));
    }

    /** Each question as it is, and with what answers it taken away. */
    private static Stream<Lesson> variants(Lesson lesson) {
        return lesson.answerable()
                ? Stream.of(lesson, lesson.withoutAnswer(), lesson.withoutDocuments())
                : Stream.of(lesson);
    }

    private static void report(List<Lesson> group, Model model) {
        List<Lesson> answerable =
                group.stream().filter(Lesson::answerable).map(model::order).toList();
        System.out.printf(
                Locale.ROOT,
                "  %d answerable: first %.3f (as it was %.3f), among three %.3f (%.3f)%n",
                answerable.size(),
                share(answerable, Lesson::first),
                share(group.stream().filter(Lesson::answerable).toList(), Lesson::first),
                share(answerable, Lesson::amongFirst),
                share(group.stream().filter(Lesson::answerable).toList(), Lesson::amongFirst));
        List<Lesson> unanswerable = group.stream()
                .filter(each -> !each.answerable())
                .map(model::order)
                .toList();
        List<Lesson> robbed = answerable.stream().map(Lesson::withoutAnswer).toList();
        for (double threshold : new double[] {0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5}) {
            System.out.printf(
                    Locale.ROOT,
                    "  at %.2f: answered %.3f, of those found %.3f; declined %.3f, without the answer %.3f%n",
                    threshold,
                    share(answerable, each -> model.sufficiency(each) >= threshold),
                    share(
                            answerable.stream().filter(Lesson::amongFirst).toList(),
                            each -> model.sufficiency(each) >= threshold),
                    share(unanswerable, each -> model.sufficiency(each) < threshold),
                    share(robbed, each -> model.sufficiency(each) < threshold));
        }
    }

    private static double share(List<Lesson> lessons, Predicate<Lesson> holds) {
        return lessons.stream().filter(holds).count() / (double) Math.max(1, lessons.size());
    }
}
