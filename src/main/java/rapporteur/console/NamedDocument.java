package rapporteur.console;

import java.util.List;
import java.util.stream.Collectors;
import rapporteur.corpus.Document;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.library.Librarian;

/** Finds the document a person names by its id or by the end of it, as far as it is the end of one id only. */
final class NamedDocument {
    private static final int MOST_NAMED = 8;

    private NamedDocument() {}

    static Document in(Librarian librarian, String name) {
        try (Reading reading = librarian.reading()) {
            return in(reading, name);
        }
    }

    static Document in(Reading reading, String name) {
        return reading.document(name)
                .or(() -> reading.document(only(endings(reading, name), reading, name)))
                .orElseThrow(() -> new TroubleException("The document " + name + " has just gone."));
    }

    private static List<String> endings(Reading reading, String name) {
        List<String> ids = reading.documents().stream().map(Listing::id).toList();
        List<String> whole = ids.stream().filter(id -> id.endsWith("/" + name)).toList();
        return whole.isEmpty() ? ids.stream().filter(id -> id.endsWith(name)).toList() : whole;
    }

    private static String only(List<String> ids, Reading reading, String name) {
        if (ids.size() == 1) {
            return ids.getFirst();
        }
        if (ids.isEmpty()) {
            List<String> all = reading.documents().stream().map(Listing::id).toList();
            throw new TroubleException("No document '" + name + "' in the corpus, which has " + some(all) + ".");
        }
        throw new TroubleException("'" + name + "' may be " + some(ids) + "; give more of the id.");
    }

    private static String some(List<String> ids) {
        String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return switch (ids.size()) {
            case 0 -> "no documents";
            default -> ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
        };
    }
}
