package rapporteur.question;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Scores phrases by models trained without them. Phrases that stand together are often variants of each other and are left out
 * together, in blocks, or all that are put in one register.
 */
final class CrossValidation {
    private static final int BLOCK = 8;
    private static final int FOLDS = 3;
    private static final int MANY_KINDS = 5;

    private CrossValidation() {}

    /** The fold of each phrase: blocks of the phrases of an intent in turn, smaller ones where there are few. */
    static int[] byBlocks(List<LabelledPhrase> phrases) {
        Map<Intent, Long> counts = phrases.stream().collect(groupingBy(LabelledPhrase::intent, counting()));
        int[] folds = new int[phrases.size()];
        Map<Intent, Integer> seen = new EnumMap<>(Intent.class);
        for (int i = 0; i < folds.length; i++) {
            Intent intent = phrases.get(i).intent();
            long few = Math.max(1, counts.getOrDefault(intent, 0L) / FOLDS);
            int before = seen.merge(intent, 1, Integer::sum) - 1;
            folds[i] = Math.toIntExact(before / Math.min(BLOCK, few) % FOLDS);
        }
        return folds;
    }

    /** A fold for each register in which many kinds are put, and blocks of all other phrases. */
    static int[] byRegisters(List<LabelledPhrase> phrases) {
        Map<String, Set<Intent>> kinds = new TreeMap<>();
        for (LabelledPhrase phrase : phrases) {
            kinds.computeIfAbsent(phrase.register(), unused -> EnumSet.noneOf(Intent.class))
                    .add(phrase.intent());
        }
        List<String> registers = kinds.keySet().stream()
                .filter(register -> !register.isEmpty())
                .filter(register -> kinds.getOrDefault(register, Set.of()).size() >= MANY_KINDS)
                .toList();

        int[] folds = byBlocks(phrases);
        for (int i = 0; i < folds.length; i++) {
            int register = registers.indexOf(phrases.get(i).register());
            folds[i] = register < 0 ? folds[i] : FOLDS + register;
        }
        return folds;
    }

    /** What models of the form hold each phrase for. */
    static List<Scores> byForm(List<LabelledPhrase> phrases, int[] folds) {
        return scores(folds, in -> {
            FormModel model = FormModel.train(in.stream().map(phrases::get).toList());
            return i -> model.score(phrases.get(i).wordings().getFirst());
        });
    }

    /** What models of the meaning hold each phrase for. */
    static List<Scores> byMeaning(List<LabelledPhrase> phrases, int[] folds, List<float[]> vectors) {
        return scores(folds, in -> {
            MeaningModel model = MeaningModel.train(
                    in.stream().map(vectors::get).toList(),
                    in.stream().map(i -> phrases.get(i).intent()).toList());
            return i -> model.score(vectors.get(i));
        });
    }

    /** @param training of the phrases with these numbers, to score the others */
    private static List<Scores> scores(int[] folds, Function<List<Integer>, IntFunction<Scores>> training) {
        Scores[] scores = new Scores[folds.length];
        IntStream.of(folds).distinct().parallel().forEach(fold -> {
            IntFunction<Scores> model = training.apply(indices(folds, each -> each != fold));
            for (int i : indices(folds, each -> each == fold)) {
                scores[i] = model.apply(i);
            }
        });
        return List.of(scores);
    }

    private static List<Integer> indices(int[] folds, IntPredicate wanted) {
        return IntStream.range(0, folds.length)
                .filter(i -> wanted.test(folds[i]))
                .boxed()
                .toList();
    }
}
