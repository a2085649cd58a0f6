package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.FoldedText;
import rapporteur.question.Question;

/**
 * Says what each side holds: of all that comes near to the question, what the people and bodies of a side say, for each side that
 * the question names; where it names none, for those who are heard on the matter.
 */
final class PositionAnswerer {
    private static final int MOST_OF_A_SIDE = 2;
    private static final int MOST_UNNAMED = 4;
    /** What a side says must be so probable against the best that it says. */
    private static final double NEARLY = 0.1;
    /** Sides are compared where they are heard on one matter: elsewhere they speak of something else. */
    private static final double ELSEWHERE = 0.2;

    private final SentenceAnswerer sentences;

    PositionAnswerer(SentenceAnswerer sentences) {
        this.sentences = sentences;
    }

    Answer answer(Question.Position question, Sources sources) {
        Answer general = sentences.answer(question, AnswerType.POSITION, 3, Wording.LONG / 2, sources);
        if (!(general instanceof Answer.Found answered)) {
            return general;
        }
        List<Set<String>> sides = sides(question, sources);
        List<Heard> heard = heard(question, answered.citations().getFirst(), sources);
        Set<Place> places = new LinkedHashSet<>();
        sides.forEach(side -> places.addAll(best(
                heard.stream().filter(each -> Voices.has(side, each.voices())).toList(), MOST_OF_A_SIDE)));
        if (sides.isEmpty()) {
            places.addAll(best(heard, MOST_UNNAMED));
        }
        answered.citations().stream()
                .limit(places.isEmpty() ? answered.citations().size() : 1)
                .forEach(citation -> places.add(new Place(citation.document().id(), citation.span())));
        List<Citation> citations = sources.cite(new ArrayList<>(places));
        return new Answer.Found(
                question, Wording.cut(Wording.sentences(citations), Wording.LONG), citations, List.of());
    }

    /** Evidence in which somebody speaks or holds something, and how probable it is that it is about the matter. */
    private record Heard(Evidence evidence, Set<String> voices, double score) {}

    private static List<Heard> heard(Question.Position question, Citation best, Sources sources) {
        Voices voices = new Voices(sources);
        String where = best.document().id();
        return sources.evidence().find(Wanted.of(question, AnswerType.POSITION), question.documents()).stream()
                .map(each -> new Heard(
                        each,
                        voices.in(each.place()),
                        each.score() * (each.document().equals(where) ? 1 : ELSEWHERE)))
                .filter(each -> !each.voices().isEmpty())
                .sorted(Comparator.comparingDouble(Heard::score).reversed())
                .toList();
    }

    private static List<Place> best(List<Heard> heard, int most) {
        return heard.stream()
                .filter(each -> each.score() >= NEARLY * heard.getFirst().score())
                .limit(most)
                .map(each -> each.evidence().place())
                .toList();
    }

    /** The terms of each side, and of each person, that the question names. */
    private static List<Set<String>> sides(Question.Position question, Sources sources) {
        List<Set<String>> sides = new ArrayList<>();
        question.sides().forEach(side -> sides.add(sources.terms(side)));
        String asked = FoldedText.fold(question.about());
        Map<String, Set<String>> people = new LinkedHashMap<>();
        sources.reading().people(question.about()).stream()
                .map(found -> found.person().name())
                .filter(name -> asked.contains(FoldedText.fold(name.substring(name.lastIndexOf(' ') + 1))))
                .forEach(name -> people.put(name, sources.terms(name)));
        sides.addAll(people.values());
        sides.removeIf(Set::isEmpty);
        return sides;
    }
}
