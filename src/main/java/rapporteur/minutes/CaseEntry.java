package rapporteur.minutes;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.minutes.Case.Status;

/** A case while it is being noted: each sentence about it adds what it tells. */
final class CaseEntry {
    private final String name;
    private final Set<Span> spans = new LinkedHashSet<>();
    private Optional<Span> description = Optional.empty();
    private Optional<Span> charge = Optional.empty();
    private Optional<Span> term = Optional.empty();
    private Optional<Speaker> by = Optional.empty();
    private Status status = Status.MENTIONED;

    CaseEntry(String name) {
        this.name = name;
    }

    void describe(Optional<Span> words) {
        description = description.or(() -> words);
    }

    void sentencing(Optional<Span> newCharge, Optional<Span> newTerm) {
        charge = charge.or(() -> newCharge);
        term = term.or(() -> newTerm);
    }

    void add(Span sentence, Status now, Optional<Speaker> speaker) {
        spans.add(sentence);
        if (now.compareTo(status) > 0) {
            status = now;
            by = speaker.or(() -> by);
        } else {
            by = by.or(() -> speaker);
        }
    }

    Case toCase() {
        Span first = spans.iterator().next();
        return new Case(
                name,
                description.orElse(first),
                charge,
                term,
                status,
                by,
                spans.stream().sorted().toList());
    }
}
