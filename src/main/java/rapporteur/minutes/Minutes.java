package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;

/**
 * All that was understood of one document, and where nothing was. {@code sentences} are the smallest stretches that make sense as a
 * citation.
 */
public record Minutes(
        String document,
        List<Span> sentences,
        List<Statement> statements,
        List<Person> people,
        List<Case> cases,
        List<Topic> topics,
        List<Event> events,
        List<Figure> figures,
        List<Position> positions,
        List<Cause> causes,
        List<NotUnderstood> notUnderstood) {

    public Minutes {
        sentences = List.copyOf(sentences);
        statements = List.copyOf(statements);
        people = List.copyOf(people);
        cases = List.copyOf(cases);
        topics = List.copyOf(topics);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        positions = List.copyOf(positions);
        causes = List.copyOf(causes);
        notUnderstood = List.copyOf(notUnderstood);
    }

    Minutes withStatements(List<Statement> others) {
        return new Minutes(
                document, sentences, others, people, cases, topics, events, figures, positions, causes, notUnderstood);
    }
}
