package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;

/** Somebody whose situation is an issue of the talks: a prisoner, a detained crew. {@code spans} are the sentences about it. */
public record Case(String name, Span description, Status status, List<Span> spans) {
    public Case {
        spans = List.copyOf(spans);
    }

    /** How the case came up, as far as the text says. */
    public enum Status {
        RAISED,
        EXPECTED,
        REFUSED,
        FREED,
        MENTIONED
    }
}
