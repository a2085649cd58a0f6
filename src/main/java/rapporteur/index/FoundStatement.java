package rapporteur.index;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import rapporteur.minutes.Statement;

/**
 * A statement, the words of its evidence, who its speaker is said to be, and how well it fits (only good for comparing within one
 * search).
 *
 * @param meaning the cosine of the evidence with what is asked, from -1 to 1, where both have vectors
 */
public record FoundStatement(Stretch evidence, Statement statement, String role, double score, OptionalDouble meaning) {
    /** What was said, its pieces joined; for weighing, never for quoting. */
    public String content() {
        return statement.content().stream().map(evidence::text).collect(Collectors.joining(" "));
    }

    public String document() {
        return evidence.document();
    }
}
