package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;
import rapporteur.question.Question;

/** Sums a document up by its own sentences: the lead, and those that share most with the whole. */
final class SummaryAnswerer {
    private static final int SENTENCES = 5;
    private static final int LONGEST = 1_300;
    /** How many documents are considered for their titles alone. */
    private static final int TITLED = 10;
    /** The score from which a document is meant even where a name of the question is missing in it. */
    private static final double ENOUGH = 0.5;
    /** A greeting leads nowhere: the lead has so many words that tell something. */
    private static final int LEAD = 6;

    private final AnswerSettings settings;

    SummaryAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    private record Weighed(Span sentence, double weight) {}

    Answer answer(Question.Summary question, Sources sources) {
        Optional<Document> document = documentFor(question, sources);
        if (document.isEmpty()) {
            return Refusal.of(
                    question, Saying.NOTHING_TO_SUM_UP.of(), question.about(), sources, settings.nearestPassages());
        }
        List<Sources.Place> places = new ArrayList<>();
        sentences(document.get(), sources)
                .forEach(span -> places.add(new Sources.Place(document.get().id(), span)));
        List<Citation> citations = sources.cite(places);
        String head = document.get().title() + " (" + document.get().date() + ")\n";
        return new Answer.Found(
                question, Wording.cut(head + Wording.sentences(citations), Wording.LONG), citations, List.of());
    }

    /**
     * The document that the words fit best, of those that the question names, if any: words of its title count double; without
     * words, the last one talked about or the only one.
     */
    private static Optional<Document> documentFor(Question.Summary question, Sources sources) {
        Map<String, Double> weights = sources.weights(question.about());
        if (weights.isEmpty()) {
            if (!question.documents().isEmpty()) {
                return sources.document(question.documents().iterator().next());
            }
            return sources.reading().size() == 1
                    ? sources.document(sources.reading().documents().getFirst().id())
                    : Optional.empty();
        }
        Map<String, Double> scores = new HashMap<>();
        List<FoundPassage> passages = sources.reading().passages(new PassageQuery(question.about(), Set.of()), 30);
        for (FoundPassage passage : passages) {
            scores.merge(
                    passage.stretch().document(),
                    passage.score() / passages.getFirst().score() / 3,
                    Double::sum);
        }
        Set<String> candidates = new HashSet<>(scores.keySet());
        sources.reading().titled(weights, TITLED).forEach(listing -> candidates.add(listing.id()));
        for (String id : candidates) {
            Set<String> title = sources.occurrences(id, weights.keySet()).title();
            scores.merge(id, 4 * Sources.share(title, weights), Double::sum);
        }
        boolean named = question.asked().carriedOver().isEmpty();
        if (named && scores.keySet().stream().anyMatch(question.documents()::contains)) {
            scores.keySet().retainAll(question.documents());
        }
        Set<String> names = new HashSet<>(weights.keySet());
        names.removeIf(term -> !sources.reading().terms().name(term));
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > ENOUGH
                        || named && question.documents().contains(best.getKey())
                        || holdsAll(best.getKey(), names, sources))
                .flatMap(best -> sources.document(best.getKey()));
    }

    private static boolean holdsAll(String document, Set<String> names, Sources sources) {
        return !names.isEmpty()
                && sources.occurrences(document, names).holding().keySet().containsAll(names);
    }

    private static List<Span> sentences(Document document, Sources sources) {
        List<Span> all = sources.sentences(document.id());
        Map<String, Double> frequency = new HashMap<>();
        for (Span sentence : all) {
            sources.terms(document.text(sentence)).forEach(term -> frequency.merge(term, 1.0, Double::sum));
        }
        List<Weighed> weighed = new ArrayList<>();
        boolean led = false;
        for (int i = 0; i < all.size(); i++) {
            String text = document.text(all.get(i));
            Set<String> terms = sources.terms(text);
            double shared = terms.stream()
                    .mapToDouble(term -> frequency.getOrDefault(term, 0.0) - 1)
                    .sum();
            boolean ended = Wording.isSentence(text);
            boolean leads = ended && !led && terms.size() >= LEAD;
            led |= leads;
            double lead = leads ? 1e6 : 1.0 / (1 + i);
            weighed.add(new Weighed(all.get(i), ended ? lead + shared / Math.sqrt(5 + terms.size()) : 0));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        List<Span> chosen = new ArrayList<>();
        int length = 0;
        for (Weighed each : weighed) {
            if (chosen.size() < SENTENCES && length + each.sentence().length() <= LONGEST) {
                chosen.add(each.sentence());
                length += each.sentence().length();
            }
        }
        chosen.sort(null);
        return chosen;
    }
}
