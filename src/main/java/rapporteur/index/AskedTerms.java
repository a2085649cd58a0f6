package rapporteur.index;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a question, and how much of them a text holds. */
final class AskedTerms {
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final double total;

    AskedTerms(String words, Terms terms) {
        List<String> inOrder = terms.of(words);
        inOrder.forEach(term -> weights.computeIfAbsent(term, terms::weight));
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            pairs.add(new Pair(inOrder.get(i), inOrder.get(i + 1)));
        }
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The sum of the weights. */
    double total() {
        return total;
    }

    /** The share of the weights that stand among the terms of a text, from 0 to 1. */
    double coverage(List<String> text) {
        Set<String> has = new HashSet<>(text);
        double held = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            held += has.contains(term.getKey()) ? term.getValue() : 0;
        }
        return total == 0 ? 0 : held / total;
    }

    /** The share of the pairs of neighbours that are neighbours in the text as well, from 0 to 1. */
    double pairsIn(List<String> text) {
        if (pairs.isEmpty()) {
            return 0;
        }
        Set<Pair> held = new HashSet<>();
        for (int i = 0; i + 1 < text.size(); i++) {
            // Most words of a text are none of the question.
            if (weights.containsKey(text.get(i))) {
                held.add(new Pair(text.get(i), text.get(i + 1)));
            }
        }
        held.retainAll(pairs);
        return (double) held.size() / pairs.size();
    }

    private record Pair(String first, String second) {}
}
