package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.question.Question;

/** Answers with the sentences that hold what was asked: the best one, and those nearly as good that fit beside it. */
final class SentenceAnswerer {
    /** A sentence with a date, a place or a number may be this much worse than the best one without. */
    private static final double TYPED_NEARLY = 0.2;

    /** What another sentence must reach of the best one's score: the farther from it, the more. */
    private static final double CLOSE_BY = 0.35;

    private static final double SAME_DOCUMENT = 0.5;
    private static final double ELSEWHERE = 0.7;

    private static final String DISPUTED = "The documents give different figures.\n";

    private final AnswerSettings settings;

    SentenceAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    Answer answer(Question.Searching question, AnswerType type, int mostSentences, int longest, Sources sources) {
        Wanted wanted = Wanted.of(question, type);
        List<Evidence> found = find(wanted, question.documents(), sources);
        if (!question.documents().isEmpty() && !suffices(found)) {
            found = find(wanted, Set.of(), sources);
        }
        if (!suffices(found)) {
            return Refusal.of(
                    question, "The corpus doesn't say.", question.about(), sources, settings.nearestPassages());
        }
        Optional<Answer> disputed = disputed(question, wanted, found.getFirst(), longest, sources);
        if (disputed.isPresent()) {
            return disputed.get();
        }
        List<Sources.Place> chosen = new ArrayList<>();
        choose(found, type, mostSentences, longest).forEach(evidence -> chosen.add(evidence.place()));
        List<Span> list = items(found.getFirst(), type, sources);
        if (!list.isEmpty()) {
            addItems(chosen, found.getFirst(), list, longest);
        } else if (type.goesOn()) {
            addNext(chosen, found.getFirst(), wanted, mostSentences, longest, sources);
        }
        List<Citation> citations = sources.cite(chosen);
        String text = Wording.sentences(citations);
        String dates = type == AnswerType.TIME ? ResolvedDates.in(citations, sources) : "";
        return new Answer.Found(
                question, text.length() + dates.length() < longest ? text + dates : text, citations, List.of());
    }

    /** Where another document gives another figure, both are told, and nothing else. */
    private static Optional<Answer> disputed(
            Question.Searching question, Wanted wanted, Evidence best, int longest, Sources sources) {
        List<Sources.Place> places = new ArrayList<>(List.of(best.place()));
        int length = DISPUTED.length() + best.text().length() + 5;
        for (Sources.Place other : new OtherFigures(wanted, sources).than(best)) {
            length += other.span().length() + 5;
            if (length < longest) {
                places.add(other);
            }
        }
        List<Citation> citations = sources.cite(places);
        return citations.size() == 1
                ? Optional.empty()
                : Optional.of(
                        new Answer.Found(question, DISPUTED + Wording.sentences(citations), citations, List.of()));
    }

    /** The evidence, beginning with the best sentence that has what such an answer must have. */
    private static List<Evidence> find(Wanted wanted, Set<String> documents, Sources sources) {
        List<Evidence> found = sources.evidence().find(wanted, documents);
        if (!wanted.type().needed() || found.isEmpty()) {
            return found;
        }
        double nearly = TYPED_NEARLY * found.getFirst().score();
        for (int i = 0; i < found.size() && found.get(i).score() >= nearly; i++) {
            if (found.get(i).fit().tells()) {
                return found.subList(i, found.size());
            }
        }
        return List.of();
    }

    /** Where nothing says what the evidence means, it has to have the words as well. */
    private boolean suffices(List<Evidence> found) {
        if (found.isEmpty()) {
            return false;
        }
        Fit best = found.getFirst().fit();
        boolean understood = best.meaning().isPresent() || best.context() >= settings.minimumCoverage();
        return understood && Sufficiency.of(found) >= settings.minimumConfidence();
    }

    private static List<Evidence> choose(List<Evidence> found, AnswerType type, int most, int longest) {
        List<Evidence> chosen = new ArrayList<>();
        Evidence best = found.getFirst();
        int length = 0;
        for (Evidence evidence : found) {
            boolean typed = type == AnswerType.ANY || evidence.fit().tells() || chosen.isEmpty();
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

    private static List<Span> items(Evidence best, AnswerType type, Sources sources) {
        return type == AnswerType.TOPICS || type == AnswerType.ANY
                ? sources.document(best.document())
                        .map(document ->
                                Enumeration.announcedBy(best.sentence(), document, sources.sentences(best.document())))
                        .orElse(List.of())
                : List.of();
    }

    /** The list comes in the place of whatever else would have been said. */
    private static void addItems(List<Sources.Place> chosen, Evidence best, List<Span> items, int longest) {
        chosen.clear();
        chosen.add(best.place());
        int length = best.text().length() + 5;
        for (Span item : items) {
            length += item.length() + 5;
            if (length < longest && !item.equals(best.sentence())) {
                chosen.add(new Sources.Place(best.document(), item));
            }
        }
    }

    /** A denial or a reason stands behind the sentence that names the matter, often without its words. */
    private static void addNext(
            List<Sources.Place> chosen, Evidence best, Wanted wanted, int mostSentences, int longest, Sources sources) {
        int length =
                chosen.stream().mapToInt(place -> place.span().length() + 5).sum();
        for (Span next : sources.sentences(best.document())) {
            boolean behind = next.start() >= best.sentence().end()
                    && next.start() <= best.sentence().end() + 2;
            Sources.Place place = new Sources.Place(best.document(), next);
            boolean tells = wanted.type() != AnswerType.NUMBER || sources.tells(wanted, place);
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
