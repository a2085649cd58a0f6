package rapporteur.language;

import java.time.LocalDate;
import java.util.List;
import rapporteur.corpus.Span;

/** Finds words that name a date and resolves them against the date of the text. */
public final class DateFinder {
    public List<DateMention> find(String text, Span within, LocalDate written) {
        throw new UnsupportedOperationException();
    }
}
