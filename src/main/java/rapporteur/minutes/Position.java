package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;

/**
 * What a side holds, wants or is against. {@code side} is a country, a body or a party by one name for all that it is called
 * ("China" for Beijing, the Chinese side and its spokesman); {@code holder} is who says so for it; {@code content} are the
 * words for it, {@code evidence} the sentence or sentences to cite.
 */
public record Position(String side, Speaker holder, List<Span> content, Span evidence) {
    public Position {
        content = List.copyOf(content);
    }
}
