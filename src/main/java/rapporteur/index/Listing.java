package rapporteur.index;

import java.time.LocalDate;
import java.util.Comparator;
import rapporteur.corpus.Document.Kind;
import rapporteur.corpus.Source;

/** A line of the catalogue: a document without its text. */
public record Listing(String id, String title, LocalDate date, Kind kind, Source source, int passages, String hash) {
    public static final Comparator<Listing> NEWEST_FIRST =
            Comparator.comparing(Listing::date).reversed().thenComparing(Listing::id);
}
