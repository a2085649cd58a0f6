package rapporteur.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapporteur.question.Question;

/** Says what each side holds, with the best sentences for each side that the question names. */
final class PositionAnswerer {
    private static final int MOST_OF_A_SIDE = 2;
    /** What is noted of a side must be so probable against the best of all. */
    private static final double NEARLY = 0.1;

    private final SentenceAnswerer sentences;

    PositionAnswerer(SentenceAnswerer sentences) {
        this.sentences = sentences;
    }

    Answer answer(Question.Position question, Sources sources) {
        Answer general = sentences.answer(question, AnswerType.POSITION, 3, Wording.LONG / 2, sources);
        if (!(general instanceof Answer.Found answered)) {
            return general;
        }
        Set<Sources.Place> places = new LinkedHashSet<>();
        question.sides().forEach(side -> places.addAll(heldBy(side, question, sources)));
        answered.citations()
                .forEach(citation ->
                        places.add(new Sources.Place(citation.document().id(), citation.span())));
        List<Citation> citations = sources.cite(new ArrayList<>(places));
        return new Answer.Found(
                question, Wording.cut(Wording.sentences(citations), Wording.LONG), citations, List.of());
    }

    private static List<Sources.Place> heldBy(String side, Question.Position question, Sources sources) {
        Wanted wanted = Wanted.of(question, AnswerType.POSITION).ofSide(side);
        List<Evidence> found = sources.evidence().find(wanted, question.documents());
        double nearly = found.isEmpty() ? 1 : NEARLY * found.getFirst().score();
        return found.stream()
                .filter(evidence -> evidence.fit().tells() && evidence.score() >= nearly)
                .limit(MOST_OF_A_SIDE)
                .map(Evidence::place)
                .toList();
    }
}
