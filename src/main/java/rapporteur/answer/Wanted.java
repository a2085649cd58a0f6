package rapporteur.answer;

import java.util.List;
import java.util.Set;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Span;
import rapporteur.minutes.Minutes;
import rapporteur.minutes.Person;
import rapporteur.minutes.Position;
import rapporteur.question.Question;

/**
 * What evidence is looked for: {@code asked} in full, by these {@code words} of it, and what a sentence must have to tell it; for
 * positions, of which {@code sides}, any where none is named.
 */
record Wanted(String asked, String words, AnswerType type, Counted counted, List<String> sides) {
    static Wanted of(Question.Searching question, AnswerType type) {
        String asked = question.asked().text() + " " + question.asked().carriedOver();
        List<String> sides = question instanceof Question.Position position ? position.sides() : List.of();
        return new Wanted(asked.strip(), question.about(), type, Counted.in(question), sides);
    }

    /** Whatever comes nearest to the words. */
    static Wanted near(String words, String asked) {
        return new Wanted(asked, words, AnswerType.ANY, Counted.NOTHING, List.of());
    }

    /** The same of one side alone. */
    Wanted ofSide(String side) {
        return new Wanted(asked, words, type, counted, List.of(side));
    }

    /** Whether a sentence has what such an answer must have: something that the question didn't have itself. */
    boolean tells(String sentence, Place place, Sources sources) {
        return switch (type) {
            case ANY -> true;
            case TIME, PLACE, NUMBER -> type.isIn(sentence, asked) && counted.countedIn(sentence);
            case PERSON, CAUSE, TOPICS, SITUATION, POSITION ->
                sources.minutes(place.document())
                        .filter(minutes -> isNoted(place.span(), minutes, sources))
                        .isPresent();
        };
    }

    private boolean isNoted(Span sentence, Minutes minutes, Sources sources) {
        return switch (type) {
            case PERSON -> minutes.people().stream().anyMatch(person -> isNews(person, sentence));
            case CAUSE ->
                minutes.causes().stream().anyMatch(cause -> cause.evidence().overlaps(sentence));
            case TOPICS ->
                minutes.topics().stream().anyMatch(topic -> topic.evidence().overlaps(sentence));
            case SITUATION ->
                minutes.cases().stream()
                        .flatMap(noted -> noted.spans().stream())
                        .anyMatch(sentence::overlaps);
            case POSITION ->
                minutes.positions().stream()
                        .anyMatch(position -> position.evidence().overlaps(sentence) && isOfSide(position, sources));
            case ANY, TIME, PLACE, NUMBER -> false;
        };
    }

    private boolean isNews(Person person, Span sentence) {
        return person.mentions().stream().anyMatch(sentence::contains)
                && person.aliases().stream().noneMatch(asked::contains)
                && !asked.contains(person.name());
    }

    private boolean isOfSide(Position position, Sources sources) {
        Set<String> side = sources.terms(position.side());
        return sides.isEmpty()
                || sides.stream().flatMap(each -> sources.terms(each).stream()).anyMatch(side::contains);
    }
}
