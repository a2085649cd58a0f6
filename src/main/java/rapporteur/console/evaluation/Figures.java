package rapporteur.console.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapporteur.console.evaluation.Score.Kind;
import rapporteur.question.Intent;

/** What scores come to, by measure: overall, by intent, and in time. */
public record Figures(Map<String, Share> overall, Map<String, Map<String, Share>> byIntent, Millis millis) {

    /** Half of the questions took no longer than {@code median}, 99 of 100 no longer than {@code p99}. */
    public record Millis(double median, double p99) {
        private static final double MOST = 0.99;

        static Millis of(List<Score> scores) {
            double[] sorted = scores.stream()
                    .mapToDouble(score -> score.reply().millis())
                    .sorted()
                    .toArray();
            return new Millis(at(sorted, 0.5), at(sorted, MOST));
        }

        private static double at(double[] sorted, double share) {
            int rank = (int) Math.ceil(share * sorted.length);
            return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)];
        }
    }

    public static Figures of(List<Score> scores) {
        return new Figures(overall(scores), byIntent(scores), Millis.of(scores));
    }

    private static Map<String, Share> overall(List<Score> scores) {
        List<Score> answers = of(scores, Kind.ANSWER);
        List<Score> abstentions = of(scores, Kind.ABSTAIN);
        List<Score> citing = scores.stream()
                .filter(score -> !score.reply().citations().isEmpty())
                .toList();

        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("right", Share.of(answers, Score::right));
        shares.put("cited", Share.of(answers, Score::cited));
        shares.put("right and cited", Share.of(answers, Score::handled));
        shares.put("grounded", Share.of(citing, Score::grounded));
        shares.put("verbatim", Share.of(citing, Score::verbatim));
        shares.put("abstention: answerable", Share.of(answers, Score::held));
        shares.put("abstention: unanswerable", Share.of(abstentions, Score::held));
        shares.put("chat handled", Share.of(of(scores, Kind.CHAT), Score::handled));
        shares.put("intent", Share.of(scores, Score::intentRight));
        shares.put("all handled", Share.of(scores, Score::handled));
        return shares;
    }

    private static Map<String, Map<String, Share>> byIntent(List<Score> scores) {
        List<String> order =
                Arrays.stream(Intent.values()).map(Intent::toString).toList();
        List<String> intents = scores.stream()
                .map(score -> score.question().intent())
                .distinct()
                .sorted(Comparator.comparingInt((String intent) -> rank(intent, order))
                        .thenComparing(intent -> intent))
                .toList();

        Map<String, Map<String, Share>> figures = new LinkedHashMap<>();
        for (String intent : intents) {
            figures.put(
                    intent,
                    measures(scores.stream()
                            .filter(score -> score.question().intent().equals(intent))
                            .toList()));
        }
        return figures;
    }

    private static int rank(String intent, List<String> order) {
        int at = order.indexOf(intent);
        return at < 0 ? order.size() : at;
    }

    private static Map<String, Share> measures(List<Score> scores) {
        List<Score> answers = of(scores, Kind.ANSWER);

        Map<String, Share> measures = new LinkedHashMap<>();
        measures.put("right", Share.of(answers, Score::right));
        measures.put("cited", Share.of(answers, Score::cited));
        measures.put("right and cited", Share.of(answers, Score::handled));
        measures.put("answered", Share.of(answers, Score::held));
        measures.put("declined", Share.of(of(scores, Kind.ABSTAIN), Score::held));
        measures.put("intent", Share.of(scores, Score::intentRight));
        return measures;
    }

    private static List<Score> of(List<Score> scores, Kind kind) {
        return scores.stream().filter(score -> score.kind() == kind).toList();
    }
}
