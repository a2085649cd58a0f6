package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.question.Question;

/** Answers with the sentences that hold what was asked: the best one, and those nearly as good that fit beside it. */
final class SentenceAnswerer {
    /** A sentence with a date, a place or a number may be this much worse than the best one without. */
    private static final double TYPED_NEARLY = 0.75;
    /** Of what is asked apart from names, less has to be there in the very words. */
    private static final double ESSENCE = 0.6;

    /** What another sentence must reach of the best one's score: the farther from it, the more. */
    private static final double CLOSE_BY = 0.7;

    private static final double SAME_DOCUMENT = 0.82;
    private static final double ELSEWHERE = 0.93;

    private final AnswerSettings settings;

    SentenceAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    Answer answer(Question.Searching question, AnswerType type, int mostSentences, int longest, Sources sources) {
        List<Evidence> found = find(question, question.documents(), type, sources);
        if (!question.documents().isEmpty() && !suffices(found)) {
            found = find(question, Set.of(), type, sources);
        }
        if (!suffices(found)) {
            return Refusal.of(
                    question, "The corpus doesn't say.", question.about(), sources, settings.nearestPassages());
        }
        List<Sources.Place> chosen = new ArrayList<>();
        choose(found, type, mostSentences, longest).forEach(evidence -> chosen.add(evidence.place()));
        if (type.goesOn()) {
            addNext(chosen, found.getFirst(), type, mostSentences, longest, sources);
        }
        List<Citation> citations = sources.cite(chosen);
        String text = Wording.sentences(citations);
        String dates = type == AnswerType.TIME ? ResolvedDates.in(citations, sources) : "";
        return new Answer.Found(
                question, text.length() + dates.length() < longest ? text + dates : text, citations, List.of());
    }

    /** The evidence, beginning with the best sentence that has what such an answer must have. */
    private static List<Evidence> find(
            Question.Searching question, Set<String> documents, AnswerType type, Sources sources) {
        List<Evidence> found = sources.evidence().find(question.about(), documents, type, Counted.in(question));
        if (!type.needed() || found.isEmpty()) {
            return found;
        }
        double nearly = TYPED_NEARLY * found.getFirst().score();
        for (int i = 0; i < found.size() && found.get(i).score() >= nearly; i++) {
            if (found.get(i).typed()) {
                return found.subList(i, found.size());
            }
        }
        return List.of();
    }

    /** Enough of the question stands in and around the best sentence, and no name of it is missing there. */
    private boolean suffices(List<Evidence> found) {
        if (found.isEmpty()) {
            return false;
        }
        Evidence best = found.getFirst();
        return !best.lacksName()
                && best.withContext() >= settings.minimumCoverage()
                && best.essence() >= ESSENCE * settings.minimumCoverage();
    }

    private static List<Evidence> choose(List<Evidence> found, AnswerType type, int most, int longest) {
        List<Evidence> chosen = new ArrayList<>();
        Evidence best = found.getFirst();
        int length = 0;
        for (Evidence evidence : found) {
            boolean typed = type == AnswerType.ANY || evidence.typed() || chosen.isEmpty();
            boolean fits = chosen.isEmpty() || length + evidence.text().length() < longest;
            if (chosen.size() < most && typed && fits && evidence.score() >= nearly(best, evidence) * best.score()) {
                chosen.add(evidence);
                length += evidence.text().length() + 5;
            }
        }
        chosen.sort(
                Comparator.comparing((Evidence evidence) -> !evidence.document().equals(best.document()))
                        .thenComparing(Evidence::document)
                        .thenComparing(Evidence::sentence));
        return chosen;
    }

    private static double nearly(Evidence best, Evidence other) {
        if (!best.document().equals(other.document())) {
            return ELSEWHERE;
        }
        return Math.abs(best.passage() - other.passage()) <= 1 ? CLOSE_BY : SAME_DOCUMENT;
    }

    /** A denial, a reason or the rest of a list stands behind the sentence that names the matter, often without its words. */
    private static void addNext(
            List<Sources.Place> chosen,
            Evidence best,
            AnswerType type,
            int mostSentences,
            int longest,
            Sources sources) {
        int length =
                chosen.stream().mapToInt(place -> place.span().length() + 5).sum();
        for (Span next : sources.sentences(best.document())) {
            boolean behind = next.start() >= best.sentence().end()
                    && next.start() <= best.sentence().end() + 2;
            Sources.Place place = new Sources.Place(best.document(), next);
            boolean tells = type != AnswerType.NUMBER || sources.isIn(type, place);
            if (behind
                    && tells
                    && !chosen.contains(place)
                    && chosen.size() <= mostSentences
                    && length + next.length() < longest) {
                chosen.add(chosen.indexOf(best.place()) + 1, place);
            }
        }
    }
}
