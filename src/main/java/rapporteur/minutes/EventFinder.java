package rapporteur.minutes;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.language.DateFinder;
import rapporteur.language.DateMention;
import rapporteur.language.Sentence;

/**
 * Finds what is dated: every clause with words for a time, resolved against the document's date. A month without a year
 * belongs to the year of the document where the text has just spoken of that year, or of that month in it.
 */
final class EventFinder {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.*");
    private static final Pattern TELLS_YEAR = Pattern.compile("(?i)\\b(?:last|next|this|ago)\\b");

    /** Farther ahead than this, the month of the year before is the likelier one. */
    private static final int MONTHS_AHEAD = 6;

    private final Page page;
    private final DateFinder dates;
    private final Clauses clauses;
    private final Set<Month> ownMonths = EnumSet.noneOf(Month.class);
    private boolean inOwnYear;

    EventFinder(Page page, DateFinder dates) {
        this.page = page;
        this.dates = dates;
        this.clauses = new Clauses(page);
    }

    List<Event> find() {
        Document document = page.document();
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            for (DateMention mention : dates.find(document.text(), sentence.span(), document.date())) {
                DateMention when = inContext(mention);
                events.add(new Event(when, clauses.around(sentence, when.span()), sentence.span()));
            }
        }
        return events;
    }

    private DateMention inContext(DateMention mention) {
        String words = page.text(mention.span());
        int own = page.document().date().getYear();
        boolean tellsYear = YEAR.matcher(words).find();
        if (tellsYear) {
            inOwnYear = mention.date().getYear() == own;
            if (inOwnYear && mention.precision() != DateMention.Precision.YEAR) {
                ownMonths.add(mention.date().getMonth());
            }
            return mention;
        }
        boolean namesMonth =
                MONTH.matcher(words).find() && !TELLS_YEAR.matcher(words).find();
        boolean ofOwnYear = inOwnYear || ownMonths.contains(mention.date().getMonth());
        LocalDate date = mention.date().withYear(own);
        boolean nearer = mention.date().getYear() < own
                && date.isBefore(page.document().date().plusMonths(MONTHS_AHEAD));
        return namesMonth && ofOwnYear && nearer ? new DateMention(mention.span(), date, mention.precision()) : mention;
    }
}
