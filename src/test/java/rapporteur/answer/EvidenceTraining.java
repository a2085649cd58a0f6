package rapporteur.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.index.LogisticFit;
import rapporteur.index.LogisticRegression;
import rapporteur.language.LazyEmbedder;

/**
 * No test: learns what {@link Learned} holds from the project's own question sets, writes it, and says how well it does on each
 * set that it was not learned from. Give it a folder to work in. Sets in further folders are only measured.
 */
final class EvidenceTraining {
    private static final List<String> OWN = List.of("us-china", "lake-talks", "river-treaty");
    private static final Path FILE = Path.of("src", "main", "resources", "rapporteur", "answer", "learned.properties");

    /** Puts the scores of what is right about the middle. */
    private static final double BIAS = -10;

    private final List<Lesson> lessons = new ArrayList<>();
    private final Map<String, String> learned;

    private EvidenceTraining(Map<String, String> learned) {
        this.learned = learned;
    }

    public static void main(String... folders) throws IOException {
        Map<String, String> learned = new TreeMap<>();
        for (boolean byMeaning : new boolean[] {true, false}) {
            EvidenceTraining training = new EvidenceTraining(learned);
            try (LazyEmbedder embedder = LazyEmbedder.shipped(byMeaning)) {
                embedder.get();
                training.gather(new Lessons(Path.of(folders[0]), embedder), folders);
            }
            training.learn("statement", byMeaning, lesson -> lesson.type() == AnswerType.STATEMENT);
            training.learn("sentence", byMeaning, lesson -> lesson.type() != AnswerType.STATEMENT);
        }
        Files.writeString(
                FILE,
                learned.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue() + "\n")
                        .collect(Collectors.joining(
                                "", "# Learned by EvidenceTraining: the bias, then a weight for each feature.\n", "")));
    }

    private void gather(Lessons source, String... folders) {
        Path shipped = Path.of("corpus");
        for (String set : OWN) {
            lessons.addAll(
                    source.of(set, QuestionSet.at(Path.of("src", "test", "resources", "questions", set), shipped)));
        }
        for (String more : Arrays.asList(folders).subList(1, folders.length)) {
            lessons.addAll(source.of(
                    Path.of(more).getFileName() + " (only measured)", QuestionSet.at(Path.of(more), shipped)));
        }
    }

    private void learn(String what, boolean byMeaning, Predicate<Lesson> kind) {
        String name = what + (byMeaning ? ".by-meaning" : ".by-words");
        System.out.println(name);
        List<Lesson> all = lessons.stream().filter(kind).toList();
        for (String group : new TreeSet<>(all.stream().map(Lesson::group).toList())) {
            Model model = fit(all.stream()
                    .filter(each -> OWN.contains(each.group()) && !each.group().equals(group))
                    .toList());
            report(
                    group,
                    all.stream().filter(each -> each.group().equals(group)).toList(),
                    model);
        }
        Model model =
                fit(all.stream().filter(each -> OWN.contains(each.group())).toList());
        learned.put("ranking." + name, model.ranking.toString());
        learned.put("sufficiency." + name, model.telling.toString());
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
            return numbers.stream()
                    .map(each -> String.format(Locale.ROOT, "%.3f", each))
                    .collect(Collectors.joining(", "));
        }
    }

    private record Model(Weights ranking, Weights telling) {
        Lesson order(Lesson lesson) {
            return lesson.by((fit, type) -> ranking.probability(fit.features(type)));
        }

        double sufficiency(Lesson ordered) {
            List<Evidence> answering = ordered.asAnswered();
            return answering.isEmpty() ? 0 : telling.probability(Sufficiency.features(answering));
        }
    }

    private static Model fit(List<Lesson> from) {
        List<RankingFit.Choice> choices = from.stream()
                .filter(each -> each.found().stream().anyMatch(each.right()))
                .map(lesson -> new RankingFit.Choice(
                        lesson.found().stream()
                                .map(each -> each.fit().features(lesson.type()))
                                .toList(),
                        lesson.found().stream().map(lesson.right()::test).toList()))
                .toList();
        Model ranking = new Model(Weights.of(RankingFit.withBias(BIAS, RankingFit.of(choices))), Weights.of());

        List<double[]> telling = new ArrayList<>();
        List<Boolean> told = new ArrayList<>();
        from.stream()
                .flatMap(EvidenceTraining::variants)
                .map(ranking::order)
                .filter(lesson -> !lesson.asAnswered().isEmpty() && (!lesson.answerable() || lesson.amongFirst()))
                .forEach(lesson -> {
                    telling.add(Sufficiency.features(lesson.asAnswered()));
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

    private static void report(String name, List<Lesson> group, Model model) {
        List<Lesson> answerable =
                group.stream().filter(Lesson::answerable).map(model::order).toList();
        System.out.printf(
                Locale.ROOT,
                "  %s, learned from the others: %d answerable, first %.3f, among three %.3f%n",
                name,
                answerable.size(),
                share(answerable, Lesson::first),
                share(answerable, Lesson::amongFirst));
        List<Lesson> unanswerable = group.stream()
                .filter(each -> !each.answerable())
                .map(model::order)
                .toList();
        List<Lesson> robbed = answerable.stream().map(Lesson::withoutAnswer).toList();
        for (double threshold : new double[] {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5}) {
            System.out.printf(
                    Locale.ROOT,
                    "    at %.2f: handled %.3f; answered %.3f, of those found %.3f; declined %.3f of %d, without the answer %.3f%n",
                    threshold,
                    share(
                            group.stream().map(model::order).toList(),
                            each -> model.sufficiency(each) < threshold ? !each.answerable() : each.amongFirst()),
                    share(answerable, each -> model.sufficiency(each) >= threshold),
                    share(
                            answerable.stream().filter(Lesson::amongFirst).toList(),
                            each -> model.sufficiency(each) >= threshold),
                    share(unanswerable, each -> model.sufficiency(each) < threshold),
                    unanswerable.size(),
                    share(robbed, each -> model.sufficiency(each) < threshold));
        }
    }

    private static double share(List<Lesson> lessons, Predicate<Lesson> holds) {
        return lessons.stream().filter(holds).count() / (double) Math.max(1, lessons.size());
    }
}
