package rapporteur.question;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rapporteur.question.Calibration.Held;

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

    /** @param vectors of the phrases' first wordings, or nothing for scores of the form alone */
    static List<Held> score(List<LabelledPhrase> phrases, int[] folds, Optional<List<float[]>> vectors) {
        Held[] held = new Held[phrases.size()];
        IntStream.of(folds).distinct().parallel().forEach(fold -> {
            List<Integer> in = indices(folds, each -> each != fold);
            List<LabelledPhrase> training = in.stream().map(phrases::get).toList();
            FormModel form = FormModel.train(training);
            Optional<MeaningModel> meaning = vectors.map(all -> MeaningModel.train(
                    in.stream().map(all::get).toList(),
                    training.stream().map(LabelledPhrase::intent).toList()));

            for (int i : indices(folds, each -> each == fold)) {
                LabelledPhrase phrase = phrases.get(i);
                Scores none = Scores.ofUnscaled(new double[Intent.values().length]);
                Scores meant = vectors.flatMap(all -> meaning.map(model -> model.score(all.get(i))))
                        .orElse(none);
                held[i] = new Held(phrase.intent(), form.score(phrase.wordings().getFirst()), meant);
            }
        });
        return List.of(held);
    }

    private static List<Integer> indices(int[] folds, IntPredicate wanted) {
        return IntStream.range(0, folds.length)
                .filter(i -> wanted.test(folds[i]))
                .boxed()
                .toList();
    }
}
