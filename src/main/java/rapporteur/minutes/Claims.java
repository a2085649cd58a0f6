package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;

/** Who says what stands at a place. Of several who do, the one whose words are fewest: the inner speaker. */
final class Claims {
    private final Page page;
    private final Map<Integer, Set<Statement>> bySentence = new HashMap<>();

    Claims(Page page, List<Statement> statements) {
        this.page = page;
        for (Statement statement : statements) {
            for (Span content : statement.content()) {
                int last = page.sentenceAt(Math.max(content.start(), content.end() - 1));
                for (int i = page.sentenceAt(content.start()); i <= last; i++) {
                    bySentence
                            .computeIfAbsent(i, unused -> new LinkedHashSet<>())
                            .add(statement);
                }
            }
        }
    }

    Optional<Speaker> speakerOf(Span words) {
        return of(words).stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(words)))
                .min(Comparator.comparingInt(Claims::length))
                .map(Statement::speaker);
    }

    /** The statements that lie in the sentence of a stretch, at least in part. */
    List<Statement> of(Span stretch) {
        return new ArrayList<>(bySentence.getOrDefault(page.sentenceAt(stretch.start()), Set.of()));
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
