package rapporteur.console.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.minutes.Minutes;

/**
 * What an annotator or the program notes of a document; {@code without} are the sorts of entries that nobody looked for,
 * called as {@link AnnotationReader} calls them.
 */
public record Annotation(
        List<Attribution> statements,
        List<Entry> people,
        List<Entry> cases,
        List<Entry> caseDescriptions,
        List<Entry> topics,
        List<Entry> dates,
        List<Entry> figures,
        Set<String> without) {
    public Annotation {
        statements = List.copyOf(statements);
        people = List.copyOf(people);
        cases = List.copyOf(cases);
        caseDescriptions = List.copyOf(caseDescriptions);
        topics = List.copyOf(topics);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        without = Set.copyOf(without);
    }

    /** Whether entries of this sort were looked for. */
    boolean has(String sort) {
        return !without.contains(sort);
    }

    public static Annotation of(Document document, Minutes minutes) {
        return new Annotation(
                minutes.statements().stream().map(Attribution::of).toList(),
                minutes.people().stream()
                        .map(person -> new Entry(
                                person.name(),
                                person.mentions().getFirst(),
                                person.descriptions().stream()
                                        .map(document::text)
                                        .toList()))
                        .toList(),
                minutes.cases().stream()
                        .map(one -> new Entry(
                                one.name(),
                                one.spans().getFirst(),
                                List.of(one.status().name().toLowerCase(Locale.ROOT))))
                        .toList(),
                minutes.cases().stream()
                        .filter(one -> !one.description().isEmpty())
                        .map(one -> entry(document, one.description(), List.of()))
                        .toList(),
                minutes.topics().stream()
                        .map(topic -> entry(document, topic.words(), List.of()))
                        .toList(),
                minutes.events().stream()
                        .map(event -> entry(
                                document,
                                event.when().span(),
                                List.of(event.when().iso())))
                        .toList(),
                minutes.figures().stream()
                        .map(figure -> entry(document, figure.words(), List.of(document.text(figure.of()))))
                        .toList(),
                Set.of());
    }

    private static Entry entry(Document document, Span words, List<String> details) {
        return new Entry(document.text(words), words, details);
    }
}
