package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.question.Question;

/** Answers with the sentences that hold what was asked: the best one, and those nearly as good that fit beside it. */
final class SentenceAnswerer {
    /** A sentence with a date, a place or a number may be this much worse than the best one without. */
    private static final double TYPED_NEARLY = 0.2;

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
        if (!suffices(found, type, sources)
                || sources.isUnknownCountryIn(question.asked().text())) {
            return refusal(question, sources);
        }
        Optional<Answer> disputed = disputed(question, wanted, found.getFirst(), longest, sources);
        if (disputed.isPresent()) {
            return disputed.get();
        }
        List<Sources.Place> chosen = new ArrayList<>();
        List<Evidence> told = new EvidenceChoice(wanted, mostSentences, longest).of(found);
        told.forEach(evidence -> chosen.add(evidence.place()));
        List<Span> list = items(type == AnswerType.TOPICS ? told : List.of(found.getFirst()), type, sources);
        if (!list.isEmpty()) {
            addItems(chosen, found.getFirst(), list, longest);
        } else if (type.goesOn() || wanted.twofold()) {
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

    Answer refusal(Question.Searching question, Sources sources) {
        return Refusal.of(question, Saying.NOT_SAID.of(), question.about(), sources, settings.nearestPassages());
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

    /** The list that the first of them announces or belongs to, none where none does. */
    private static List<Span> items(List<Evidence> told, AnswerType type, Sources sources) {
        if (type != AnswerType.TOPICS && type != AnswerType.ANY) {
            return List.of();
        }
        return told.stream()
                .map(each -> sources.document(each.document())
                        .map(document ->
                                Enumeration.around(each.sentence(), document, sources.sentences(each.document())))
                        .orElse(List.of()))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
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
        Telling telling = new Telling(wanted, sources);
        for (Span next : sources.sentences(best.document())) {
            boolean behind = next.start() >= best.sentence().end()
                    && next.start() <= best.sentence().end() + 2;
            Sources.Place place = new Sources.Place(best.document(), next);
            if (behind
                    && (wanted.type() != AnswerType.NUMBER || telling.in(place) > 0)
                    && !chosen.contains(place)
                    && chosen.size() <= mostSentences
                    && length + next.length() < longest) {
                chosen.add(chosen.indexOf(best.place()) + 1, place);
            }
        }
    }
}
