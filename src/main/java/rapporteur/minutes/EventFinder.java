package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Document;
import rapporteur.language.DateFinder;
import rapporteur.language.DateMention;
import rapporteur.language.Sentence;

/** Finds what is dated: every sentence with words for a time, resolved against the document's date. */
final class EventFinder {
    private final Page page;
    private final DateFinder dates;

    EventFinder(Page page, DateFinder dates) {
        this.page = page;
        this.dates = dates;
    }

    List<Event> find() {
        Document document = page.document();
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            for (DateMention mention : dates.find(document.text(), sentence.span(), document.date())) {
                events.add(new Event(mention, sentence.span()));
            }
        }
        return events;
    }
}
