package rapporteur.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a question, and how much of them a text holds. */
final class AskedTerms {
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Set<List<String>> pairs;
    private final double total;

    AskedTerms(String words, Terms terms) {
        List<String> inOrder = terms.of(words);
        inOrder.forEach(term -> weights.computeIfAbsent(term, terms::weight));
        this.pairs = pairs(inOrder);
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
        Set<List<String>> has = pairs(text);
        return (double) pairs.stream().filter(has::contains).count() / pairs.size();
    }

    private static Set<List<String>> pairs(List<String> terms) {
        Set<List<String>> pairs = new HashSet<>();
        for (List<String> pair : windows(terms)) {
            pairs.add(pair);
        }
        return pairs;
    }

    private static List<List<String>> windows(List<String> terms) {
        List<List<String>> windows = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            windows.add(terms.subList(i, i + 2));
        }
        return windows;
    }
}
