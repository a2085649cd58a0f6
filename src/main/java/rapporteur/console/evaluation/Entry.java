package rapporteur.console.evaluation;

import java.util.List;
import rapporteur.corpus.Span;

/** A person, case, topic, date or figure: its words, where they stand, and what is known of it. */
record Entry(String words, Span place, List<String> details) {
    Entry {
        details = List.copyOf(details);
    }
}
