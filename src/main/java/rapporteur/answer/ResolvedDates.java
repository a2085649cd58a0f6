package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rapporteur.minutes.Event;
import rapporteur.minutes.Minutes;

/** Says what "Thursday" or "last month" in cited words is as a date. */
final class ResolvedDates {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private ResolvedDates() {}

    /** The text with a line for each time whose words don't tell the year, if there is room for all. */
    static Prose added(Prose text, List<Citation> citations, int longest, Sources sources) {
        List<Prose> lines = new ArrayList<>(List.of(text));
        for (Citation citation : citations) {
            for (Event event : events(citation.document().id(), sources)) {
                String words = citation.document().text(event.when().span());
                if (citation.span().contains(event.when().span())
                        && !YEAR.matcher(words).find()) {
                    lines.add(Prose.of(Saying.TIME_MEANS.of(
                            words, event.when().written(), event.when().iso())));
                }
            }
        }
        Prose all = Prose.lines(lines);
        return all.in(Locale.ENGLISH).length() < longest ? all : text;
    }

    private static List<Event> events(String document, Sources sources) {
        return sources.minutes(document).map(Minutes::events).orElse(List.of());
    }
}
