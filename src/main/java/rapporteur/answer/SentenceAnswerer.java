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

    /** Sentences are added until so much of all that is likely has been said, */
    private static final double SURE = 0.8;

    /** and none that is less likely than this to answer. */
    private static final double LIKELY = 0.05;

    /** About what it takes to say that figures differ, in characters. */
    private static final int DISPUTED = 50;

    private final AnswerSettings settings;

    SentenceAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    Answer answer(Question.Searching question, AnswerType type, int mostSentences, int longest, Sources sources) {
        Wanted wanted = Wanted.of(question, type);
        List<Evidence> found = find(wanted, question.documents(), sources);
        if (!question.documents().isEmpty() && !suffices(found, type, sources)) {
            found = find(wanted, Set.of(), sources);
        }
        if (!suffices(found, type, sources)) {
            return Refusal.of(question, Saying.NOT_SAID.of(), question.about(), sources, settings.nearestPassages());
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
        Prose text = Prose.of(Wording.sentences(citations));
        return new Answer.Found(
                question,
                type == AnswerType.TIME ? ResolvedDates.added(text, citations, longest, sources) : text,
                citations,
                List.of());
    }

    /** Where another document gives another figure, both are told, and nothing else. */
    private static Optional<Answer> disputed(
            Question.Searching question, Wanted wanted, Evidence best, int longest, Sources sources) {
        List<Sources.Place> places = new ArrayList<>(List.of(best.place()));
        int length = DISPUTED + best.text().length() + 5;
        for (Sources.Place other : new OtherFigures(wanted, sources).than(best)) {
            length += other.span().length() + 5;
            if (length < longest) {
                places.add(other);
            }
        }
        List<Citation> citations = sources.cite(places);
        return citations.size() == 1
                ? Optional.empty()
                : Optional.of(new Answer.Found(
                        question,
                        Prose.of(Saying.FIGURES_DIFFER.of(), new Prose.Verbatim("\n" + Wording.sentences(citations))),
                        citations,
                        List.of()));
    }

    private static List<Evidence> find(Wanted wanted, Set<String> documents, Sources sources) {
        return telling(sources.evidence().find(wanted, documents), wanted.type());
    }

    /** The evidence, beginning with the best sentence that has what such an answer must have. */
    static List<Evidence> telling(List<Evidence> found, AnswerType type) {
        if (!type.needed() || found.isEmpty()) {
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
    private boolean suffices(List<Evidence> found, AnswerType type, Sources sources) {
        if (found.isEmpty()) {
            return false;
        }
        Fit best = found.getFirst().fit();
        boolean understood = best.meaning().isPresent() || best.context() >= settings.minimumCoverage();
        return sources.suffice(found, understood ? Sufficiency.of(found, type) : 0, settings.minimumConfidence());
    }

    /** As many of the best as it takes to be rather sure that what answers is among them. */
    private static List<Evidence> choose(List<Evidence> found, AnswerType type, int most, int longest) {
        double total = found.stream().mapToDouble(Evidence::odds).sum();
        List<Evidence> chosen = new ArrayList<>();
        Evidence best = found.getFirst();
        double sure = 0;
        int length = 0;
        for (Evidence evidence : found) {
            double share = evidence.odds() / total;
            if (!chosen.isEmpty() && (sure >= SURE || share < LIKELY || chosen.size() == most)) {
                break;
            }
            boolean typed = type == AnswerType.ANY || evidence.fit().tells() || chosen.isEmpty();
            boolean fits = chosen.isEmpty() || length + evidence.text().length() < longest;
            if (typed && fits) {
                chosen.add(evidence);
                length += evidence.text().length() + 5;
                sure += share;
            }
        }
        chosen.sort(
                Comparator.comparing((Evidence evidence) -> !evidence.document().equals(best.document()))
                        .thenComparing(Evidence::document)
                        .thenComparing(Evidence::sentence));
        return chosen;
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
            boolean tells = wanted.type() != AnswerType.NUMBER || new Telling(wanted, sources).in(place) > 0;
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
