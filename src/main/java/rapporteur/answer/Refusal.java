package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.question.Question;

/** Says that the corpus is silent: what was looked for, where, and what comes nearest without being an answer. */
final class Refusal {
    private static final int MOST_SUGGESTED = 2;

    private Refusal() {}

    static Answer.Declined of(Question question, Prose.Own why, String words, Sources sources, int nearestPassages) {
        int documents = sources.reading().size();
        Prose text = Prose.of(why, new Prose.Verbatim(" "), searched(documents, words));
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
        return new Answer.Declined(question, text, sources.cite(places), near(places, sources));
    }

    /** What has an answer: what those say who speak where the documents come nearest. */
    private static List<Prose.Own> near(List<Sources.Place> places, Sources sources) {
        Voices voices = new Voices(sources);
        return places.stream()
                .flatMap(place -> voices.known(place).stream())
                .distinct()
                .limit(MOST_SUGGESTED)
                .map(Saying.ASK_WHAT_SAID::of)
                .toList();
    }

    private static Prose.Own searched(int documents, String words) {
        if (words.isBlank()) {
            return documents == 1 ? Saying.SEARCHED_ONE.of() : Saying.SEARCHED_ALL.of(documents);
        }
        return documents == 1 ? Saying.SEARCHED_ONE_FOR.of(words) : Saying.SEARCHED_ALL_FOR.of(documents, words);
    }
}
