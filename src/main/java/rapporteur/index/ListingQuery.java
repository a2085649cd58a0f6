package rapporteur.index;

import java.time.Month;
import java.util.Optional;
import rapporteur.corpus.Document.Kind;

/** Which documents are meant: of a kind, of a month in any year, both, or all. */
public record ListingQuery(Optional<Kind> kind, Optional<Month> month) {
    public static final ListingQuery ALL = new ListingQuery(Optional.empty(), Optional.empty());

    boolean means(Listing listing) {
        return kind.map(wanted -> listing.kind() == wanted).orElse(true)
                && month.map(wanted -> listing.date().getMonth() == wanted).orElse(true);
    }
}
