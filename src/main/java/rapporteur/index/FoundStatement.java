package rapporteur.index;

import java.util.stream.Collectors;
import rapporteur.minutes.Statement;

/** A statement, the words of its evidence, who its speaker is said to be, and how well it fits. */
public record FoundStatement(Stretch evidence, Statement statement, String role, double score) {
    /** What was said, its pieces joined; for weighing, never for quoting. */
    public String content() {
        return statement.content().stream().map(evidence::text).collect(Collectors.joining(" "));
    }

    public String document() {
        return evidence.document();
    }
}
