package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.question.Question;

/** Says what each side holds, with the best sentence for each side that the question names. */
final class PositionAnswerer {
    private final AnswerSettings settings;
    private final SentenceAnswerer sentences;

    PositionAnswerer(AnswerSettings settings, SentenceAnswerer sentences) {
        this.settings = settings;
        this.sentences = sentences;
    }

    Answer answer(Question.Position question, Sources sources) {
        List<Evidence> found = sources.evidence().find(question.about(), question.documents(), AnswerType.ANY);
        Answer general = sentences.answer(question, AnswerType.ANY, 4, Wording.LONG / 2, sources);
        if (question.sides().size() < 2 || !(general instanceof Answer.Found answered)) {
            return general;
        }
        List<Sources.Place> places = new ArrayList<>();
        answered.citations()
                .forEach(citation ->
                        places.add(new Sources.Place(citation.document().id(), citation.span())));
        for (String side : question.sides()) {
            Set<String> terms = sources.terms(side);
            found.stream()
                    .filter(evidence -> sources.terms(evidence.text()).containsAll(terms)
                            && evidence.withContext() >= settings.minimumCoverage())
                    .findFirst()
                    .ifPresent(evidence -> places.add(evidence.place()));
        }
        List<Citation> citations = sources.cite(places);
        return new Answer.Found(
                question, Wording.cut(Wording.sentences(citations), Wording.LONG), citations, List.of());
    }
}
