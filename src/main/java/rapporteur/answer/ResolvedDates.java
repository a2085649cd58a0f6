package rapporteur.answer;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.minutes.Event;
import rapporteur.minutes.Minutes;

/** Says what "Thursday" or "last month" in cited words is as a date. */
final class ResolvedDates {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private ResolvedDates() {}

    /** A line for each time whose words don't tell the year. */
    static String in(List<Citation> citations, Sources sources) {
        StringBuilder lines = new StringBuilder();
        for (Citation citation : citations) {
            for (Event event : events(citation.document().id(), sources)) {
                String words = citation.document().text(event.when().span());
                if (citation.span().contains(event.when().span())
                        && !YEAR.matcher(words).find()) {
                    lines.append("\n“")
                            .append(words)
                            .append("” means ")
                            .append(event.when().written())
                            .append('.');
                }
            }
        }
        return lines.toString();
    }

    private static List<Event> events(String document, Sources sources) {
        return sources.minutes(document).map(Minutes::events).orElse(List.of());
    }
}
