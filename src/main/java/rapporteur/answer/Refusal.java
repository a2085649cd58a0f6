package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.question.Question;

/** Says that the corpus is silent: what was looked for, where, and what comes nearest without being an answer. */
final class Refusal {
    private Refusal() {}

    static Answer.Declined of(Question question, String why, String words, Sources sources, int nearestPassages) {
        int documents = sources.reading().size();
        String text = why + " I searched " + (documents == 1 ? "the one document" : "all " + documents + " documents")
                + (words.isBlank() ? "." : " for: " + words + ".");
        List<Sources.Place> places = new ArrayList<>();
        for (Evidence evidence :
                sources.evidence().find(Wanted.near(words, question.asked().text()), Set.of())) {
            boolean samePassage = places.stream()
                    .anyMatch(place -> place.document().equals(evidence.document())
                            && place.span().equals(evidence.sentence()));
            if (!samePassage && places.size() < nearestPassages) {
                places.add(evidence.place());
            }
        }
        return new Answer.Declined(question, text, sources.cite(places), List.of());
    }
}
