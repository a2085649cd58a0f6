package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.answer.Sources.Place;
import rapporteur.answer.Voices.Voice;
import rapporteur.corpus.FoldedText;
import rapporteur.question.Question;

/**
 * Says what each side holds: of all that comes near to the question, what the people and bodies of a side say, for each side that
 * the question names; where it names none, for those who are heard on the matter.
 */
final class PositionAnswerer {
    private static final int MOST_OF_A_SIDE = 3;
    private static final int MOST_UNNAMED = 6;
    /** Where no side is named, so much is told of each. */
    private static final int MOST_OF_ANYBODY = 2;
    /** What a side says must be so likely against the best that it says. */
    private static final double NEARLY = 0.002;
    /** Sides are compared where they are heard on one matter: elsewhere they speak of something else. */
    private static final double ELSEWHERE = 0.02;
    /** What is held for a side itself, so many times as likely as what somebody says of whom it is only mentioned. */
    private static final double FOR_THE_SIDE = 5;
    /** Whoever is asked for what they want, so many times as likely to tell it with such a word. */
    private static final double WANTED = 5;

    /** What stands so near, in characters, to what another side holds is so many times as likely. */
    private static final int NEAR = 100;

    private static final double NEIGHBOUR = 10;

    /** A side that is not so likely to be heard on the matter against the best that is said speaks of something else. */
    private static final double HEARD_AT_ALL = 0.1;

    private static final Pattern WANTING = Pattern.compile(
            "\\b(?:want|demand|ask|propos|offer|seek|sought|call(?:s|ed)? (?:for|on)|insist|urg|request|requir|prefer|would rather|ready to)\\w*",
            Pattern.CASE_INSENSITIVE);

    /** Words that name no side. */
    private static final String ANY_SIDE = "side sides party parties government governments country countries";

    private final SentenceAnswerer sentences;

    PositionAnswerer(SentenceAnswerer sentences) {
        this.sentences = sentences;
    }

    Answer answer(Question.Position question, Sources sources) {
        Answer general = sentences.answer(question, AnswerType.POSITION, 3, Wording.LONG / 2, sources);
        if (!(general instanceof Answer.Found answered)) {
            return general;
        }
        List<Evidence> evidence =
                sources.evidence().find(Wanted.of(question, AnswerType.POSITION), question.documents());
        List<Heard> heard = heard(question, evidence, sources);
        List<List<Heard>> ofSides = sides(question, heard, sources).stream()
                .map(side -> of(side, heard))
                .filter(side -> !side.isEmpty())
                .toList();
        if (!ofSides.isEmpty() && ofSides.stream().allMatch(side -> speaksOfSomethingElse(side, heard))) {
            return sentences.refusal(question, sources);
        }
        Set<Place> places = new LinkedHashSet<>();
        for (List<Heard> side : ofSides) {
            places.addAll(best(beside(places, side), MOST_OF_A_SIDE));
        }
        if (places.isEmpty() && !heard.isEmpty()) {
            places.addAll(bestOfEach(beside(Set.of(heard.getFirst().place()), heard)));
        }
        if (places.isEmpty()) {
            return answered;
        }
        places.add(evidence.getFirst().place());
        List<Citation> citations = sources.cite(new ArrayList<>(places));
        return new Answer.Found(
                question, Wording.cut(Wording.sentences(citations), Wording.LONG), citations, List.of());
    }

    /** Evidence in which somebody speaks or holds something, and how likely it is that it is about the matter. */
    private record Heard(Place place, Voice voice, double odds) {}

    private static List<Heard> heard(Question.Position question, List<Evidence> evidence, Sources sources) {
        Voices voices = new Voices(sources);
        boolean wanting = WANTING.matcher(question.asked().text()).find();
        String where = evidence.getFirst().document();
        return evidence.stream()
                .map(each -> new Heard(
                        each.place(),
                        voices.in(each.place()),
                        each.odds()
                                * (each.document().equals(where) ? 1 : ELSEWHERE)
                                * (wanting && WANTING.matcher(each.text()).find() ? WANTED : 1)))
                .filter(each -> !each.voice().terms().isEmpty())
                .sorted(Comparator.comparingDouble(Heard::odds).reversed())
                .toList();
    }

    private static boolean speaksOfSomethingElse(List<Heard> side, List<Heard> all) {
        return side.getFirst().odds() < HEARD_AT_ALL * all.getFirst().odds();
    }

    private static List<Heard> of(Set<String> side, List<Heard> heard) {
        return heard.stream()
                .filter(each -> Voices.has(side, each.voice().terms()))
                .map(each -> new Heard(
                        each.place(), each.voice(), each.odds() * (each.voice().speaksFor(side) ? FOR_THE_SIDE : 1)))
                .sorted(Comparator.comparingDouble(Heard::odds).reversed())
                .toList();
    }

    /** What sides hold on one matter often stands side by side. */
    private static List<Heard> beside(Set<Place> told, List<Heard> heard) {
        return heard.stream()
                .map(each -> new Heard(
                        each.place(),
                        each.voice(),
                        each.odds() * (told.stream().anyMatch(place -> isBeside(place, each.place())) ? NEIGHBOUR : 1)))
                .sorted(Comparator.comparingDouble(Heard::odds).reversed())
                .toList();
    }

    private static boolean isBeside(Place one, Place other) {
        int gap = Math.max(
                one.span().start() - other.span().end(),
                other.span().start() - one.span().end());
        return one.document().equals(other.document()) && gap >= 0 && gap < NEAR;
    }

    private static List<Place> best(List<Heard> heard, int most) {
        return heard.stream()
                .filter(each -> each.odds() >= NEARLY * heard.getFirst().odds())
                .limit(most)
                .map(Heard::place)
                .toList();
    }

    /** The best, and of nobody more than some of it. */
    private static List<Place> bestOfEach(List<Heard> heard) {
        Map<String, Integer> told = new HashMap<>();
        return best(
                heard.stream()
                        .filter(each -> told.merge(each.voice().who(), 1, Integer::sum) <= MOST_OF_ANYBODY)
                        .toList(),
                MOST_UNNAMED);
    }

    /** The terms of each side that is heard, and of each person, that the question names; else of the names that it has. */
    private static List<Set<String>> sides(Question.Position question, List<Heard> heard, Sources sources) {
        Set<String> words = new HashSet<>(sources.terms(question.about()));
        words.removeAll(sources.terms(ANY_SIDE));
        Set<Set<String>> sides = new LinkedHashSet<>();
        heard.stream()
                .flatMap(each -> each.voice().sides().stream())
                .filter(side -> side.stream().allMatch(word -> Voices.has(words, Set.of(word))))
                .forEach(sides::add);
        String asked = FoldedText.fold(question.about());
        sources.reading().people(question.about()).stream()
                .map(found -> found.person().name())
                .filter(name -> asked.contains(FoldedText.fold(name.substring(name.lastIndexOf(' ') + 1))))
                .forEach(name -> sides.add(sources.terms(name)));
        if (sides.isEmpty()) {
            question.sides().forEach(side -> sides.add(sources.terms(side)));
            sides.removeIf(side -> !words.containsAll(side));
        }
        sides.removeIf(Set::isEmpty);
        return List.copyOf(sides);
    }
}
