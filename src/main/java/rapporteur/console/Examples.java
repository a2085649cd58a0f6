package rapporteur.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.index.Listing;
import rapporteur.index.ListingQuery;
import rapporteur.index.Reading;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Speaker;

/** Questions that the newest documents can answer, to begin a conversation with. */
final class Examples {
    private static final int LOOKED_AT = 3;

    private Examples() {}

    static Optional<String> of(Reading reading) {
        List<Minutes> newest = reading.documents(ListingQuery.ALL, LOOKED_AT).stream()
                .map(Listing::id)
                .flatMap(id -> reading.minutes(id).stream())
                .toList();

        List<String> examples = Stream.of(whatSaid(newest), whoIs(newest))
                .flatMap(Optional::stream)
                .toList();
        return examples.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", examples));
    }

    private static Optional<String> whatSaid(List<Minutes> newest) {
        return newest.stream()
                .flatMap(minutes -> minutes.statements().stream())
                .filter(statement -> statement.speaker() instanceof Speaker.Known)
                .map(statement -> "What did " + statement.speaker().name() + " say?")
                .findFirst();
    }

    /** About the last person with a description, for the first is often the speaker of the other example. */
    private static Optional<String> whoIs(List<Minutes> newest) {
        return newest.stream()
                .flatMap(minutes -> minutes.people().stream())
                .filter(person -> !person.descriptions().isEmpty())
                .reduce((earlier, later) -> later)
                .map(person -> "Who is " + person.name() + "?");
    }
}
