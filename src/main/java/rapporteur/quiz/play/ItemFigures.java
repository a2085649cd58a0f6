package rapporteur.quiz.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How a question has done with those who answered it. {@code facility} is the share of right answers, from 0 to 1: what test theory
 * calls item difficulty. {@code discrimination} is the correlation between being right here and the share of right answers to the
 * other questions of the same game (corrected point-biserial correlation, from -1 to 1): a question that only those get right who
 * know the rest as well is near 1. It is there from {@value #LEAST} answers on, unless all are alike.
 */
public record ItemFigures(String item, int answers, double facility, OptionalDouble discrimination) {
    private static final int LEAST = 3;

    /** Of each question, the least often right first. */
    public static List<ItemFigures> of(List<Result> results) {
        Map<String, int[]> totals = new HashMap<>();
        for (Result result : results) {
            int[] total = totals.computeIfAbsent(player(result), unused -> new int[2]);
            total[0] += result.right() ? 1 : 0;
            total[1]++;
        }
        Map<String, List<Result>> byItem = new LinkedHashMap<>();
        results.forEach(result -> byItem.computeIfAbsent(result.item(), unused -> new ArrayList<>())
                .add(result));
        return byItem.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), totals))
                .sorted(Comparator.comparingDouble(ItemFigures::facility))
                .toList();
    }

    private static String player(Result result) {
        return result.game() + " " + result.player();
    }

    private static ItemFigures of(String item, List<Result> answers, Map<String, int[]> totals) {
        List<double[]> pairs = new ArrayList<>();
        double right = 0;
        for (Result answer : answers) {
            int one = answer.right() ? 1 : 0;
            right += one;
            int[] total = totals.getOrDefault(player(answer), new int[] {0, 1});
            if (total[1] > 1) {
                pairs.add(new double[] {one, (double) (total[0] - one) / (total[1] - 1)});
            }
        }
        return new ItemFigures(item, answers.size(), right / answers.size(), correlation(pairs));
    }

    /** Pearson's, which with one variable of 0 and 1 is the point-biserial one. */
    private static OptionalDouble correlation(List<double[]> pairs) {
        double meanX = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double meanY = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double both = 0;
        double x = 0;
        double y = 0;
        for (double[] pair : pairs) {
            both += (pair[0] - meanX) * (pair[1] - meanY);
            x += (pair[0] - meanX) * (pair[0] - meanX);
            y += (pair[1] - meanY) * (pair[1] - meanY);
        }
        return pairs.size() < LEAST || x == 0 || y == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(both / Math.sqrt(x * y));
    }
}
