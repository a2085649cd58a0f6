package rapporteur.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import rapporteur.question.Stage;

/** How long the last answers took, by stage, for whoever runs the program. Safe for use by many threads. */
public final class AnsweringTimes {
    private static final int KEPT = 1_000;

    private final Deque<Map<Stage, Double>> last = new ArrayDeque<>();
    private long answered;
    private long told;

    /** Takes in what was put down while a message was answered. */
    public void add(Trace trace) {
        Map<Stage, Double> millis = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            millis.put(stage, trace.stopwatch().millis(stage));
        }
        add(millis);
    }

    synchronized void add(Map<Stage, Double> millis) {
        answered++;
        last.add(millis);
        if (last.size() > KEPT) {
            last.remove();
        }
    }

    /**
     * A line of names and values: how many messages have been answered, then medians and 99th percentiles of the last thousand in
     * milliseconds, of all stages together and of each. Empty where none was answered since the line before.
     */
    public synchronized Optional<String> news() {
        if (answered == told) {
            return Optional.empty();
        }
        told = answered;
        StringBuilder line = new StringBuilder("answered=" + answered);
        append(
                line,
                "all",
                each -> each.values().stream().mapToDouble(Double::doubleValue).sum());
        for (Stage stage : Stage.values()) {
            append(line, stage.toString(), each -> each.getOrDefault(stage, 0.0));
        }
        return Optional.of(line.toString());
    }

    private void append(StringBuilder line, String name, ToDoubleFunction<Map<Stage, Double>> millis) {
        double[] sorted = last.stream().mapToDouble(millis).sorted().toArray();
        line.append(String.format(
                Locale.ROOT,
                " %s_p50_ms=%.2f %s_p99_ms=%.2f",
                name,
                sorted[sorted.length / 2],
                name,
                sorted[sorted.length * 99 / 100]));
    }
}
