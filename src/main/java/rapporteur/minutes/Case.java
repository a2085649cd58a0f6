package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;

/**
 * Somebody, or a group, whose situation is an issue of the talks: a prisoner, a detained crew. {@code description} says who
 * that is, {@code charge} for what and {@code term} to how long somebody was sentenced, where the text says so; {@code by} is
 * who brings the case up, or speaks of it; {@code spans} are the sentences about it.
 */
public record Case(
        String name,
        Span description,
        Optional<Span> charge,
        Optional<Span> term,
        Status status,
        Optional<Speaker> by,
        List<Span> spans) {
    public Case {
        spans = List.copyOf(spans);
    }

    /** How the case came up, as far as the text says; what comes later outweighs what comes before. */
    public enum Status {
        MENTIONED,
        /** Somebody means to bring it up. */
        EXPECTED,
        /** Somebody asks for a release. */
        DEMANDED,
        RAISED,
        /** The other side says that there is no case. */
        DENIED,
        /** A release, or to talk about it, is refused. */
        REFUSED,
        FREED
    }
}
