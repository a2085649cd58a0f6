package rapporteur.console.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How minutes compare with gold ones, by sort of entry; what else is right of statements; and every difference. */
public record MinutesFigures(
        int documents, Map<String, Agreement> agreements, Map<String, Share> shares, List<Difference> differences) {
    public MinutesFigures {
        agreements = new LinkedHashMap<>(agreements);
        shares = new LinkedHashMap<>(shares);
        differences = List.copyOf(differences);
    }
}
