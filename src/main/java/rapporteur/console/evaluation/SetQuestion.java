package rapporteur.console.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * A question of a set and what a right answer has. Of each group in {@code all} one alternative must occur in the answer,
 * of {@code none} nothing may; citations must cover {@code needed} of the items of {@code evidence}.
 */
public record SetQuestion(
        String id,
        Optional<String> conversation,
        String text,
        String intent,
        boolean answerable,
        List<List<String>> all,
        List<String> none,
        List<Quoted> evidence,
        int needed) {
    public SetQuestion {
        all = List.copyOf(all);
        none = List.copyOf(none);
        evidence = List.copyOf(evidence);
        needed = Math.min(needed, evidence.size());
    }

    /** Words of a document. */
    public record Quoted(String document, String text) {}
}
