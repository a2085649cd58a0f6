package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.index.StatementQuery;
import rapporteur.question.Question;

/** Says what each side holds, with the best sentence for each side that the question names. */
final class PositionAnswerer {
    private static final int CANDIDATES = 10;
    private static final int MOST_OF_A_SIDE = 2;

    private final AnswerSettings settings;
    private final SentenceAnswerer sentences;

    PositionAnswerer(AnswerSettings settings, SentenceAnswerer sentences) {
        this.settings = settings;
        this.sentences = sentences;
    }

    Answer answer(Question.Position question, Sources sources) {
        Answer general = sentences.answer(question, AnswerType.ANY, 3, Wording.LONG / 2, sources);
        if (!(general instanceof Answer.Found answered)) {
            return general;
        }
        List<Sources.Place> places = new ArrayList<>();
        question.sides().forEach(side -> places.addAll(statementsOf(side, question.about(), sources)));
        answered.citations()
                .forEach(citation ->
                        places.add(new Sources.Place(citation.document().id(), citation.span())));
        List<Citation> citations = sources.cite(places);
        return new Answer.Found(
                question, Wording.cut(Wording.sentences(citations), Wording.LONG), citations, List.of());
    }

    /** What the side itself, its people or its bodies say about it. */
    private List<Sources.Place> statementsOf(String side, String about, Sources sources) {
        Map<String, Double> weights = sources.weights(about);
        return sources.reading().statements(new StatementQuery(about, side, Set.of()), CANDIDATES).stream()
                .filter(found ->
                        Sources.share(sources.termsAround(found.evidence()), weights) >= settings.minimumCoverage())
                .limit(MOST_OF_A_SIDE)
                .map(found ->
                        new Sources.Place(found.document(), found.statement().evidence()))
                .toList();
    }
}
