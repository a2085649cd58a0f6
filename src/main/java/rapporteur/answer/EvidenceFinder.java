package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.Agreement;
import rapporteur.index.FoundPassage;
import rapporteur.index.Occurrences;
import rapporteur.index.PassageQuery;

/**
 * Finds the sentences nearest to a question: passages by words and meaning, then their sentences by how well they fit, with
 * what stands around them.
 */
final class EvidenceFinder {
    private static final double BESIDE = 0.8;
    private static final double IN_PASSAGE = 0.65;
    private static final double IN_DOCUMENT = 0.35;
    private static final double NAME_IN_DOCUMENT = 0.85;

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private final Sources sources;
    private final int passages;

    EvidenceFinder(Sources sources, int passages) {
        this.sources = sources;
        this.passages = passages;
    }

    /** The sentences that may tell what is wanted, the best first; of the given documents only, where any are given. */
    List<Evidence> find(Wanted wanted, Set<String> documents) {
        Map<String, Double> weights = sources.weights(wanted.words());
        if (weights.isEmpty()) {
            return List.of();
        }
        String corrected = wanted.words() + " " + String.join(" ", weights.keySet());
        List<FoundPassage> found = sources.passages(new PassageQuery(corrected, wanted.asked(), documents), passages);
        Weighing weighing = new Weighing(weights, wanted, found);
        found.forEach(weighing::weigh);
        return weighing.bestFirst();
    }

    /** A turn of a transcript that ends in a question mark: its answer is the next turn. */
    private static boolean asks(Document document, Passage passage) {
        return document.kind() == Document.Kind.TRANSCRIPT
                && document.text().charAt(passage.span().end() - 1) == '?';
    }

    /** How well the search found a passage, and what its sentences mean. */
    private record Rated(double rank, OptionalDouble meaning, Map<Span, Double> meanings) {
        static Rated of(FoundPassage found, double best) {
            Optional<Agreement> agreement = found.agreement();
            if (agreement.isEmpty()) {
                return new Rated(found.score() / best, OptionalDouble.empty(), Map.of());
            }
            Map<Span, Double> meanings = new HashMap<>();
            for (int i = 0; i < found.sentences().size(); i++) {
                meanings.put(
                        found.sentences().get(i),
                        agreement.get().sentences().get(i).meaning());
            }
            return new Rated(
                    agreement.get().fused(), OptionalDouble.of(agreement.get().meaning()), meanings);
        }

        OptionalDouble meaning(Span sentence) {
            Double own = meanings.get(sentence);
            return own == null ? meaning : OptionalDouble.of(own);
        }
    }

    /** The sentences of one search while they are weighed. */
    private final class Weighing {
        private final Map<String, Double> weights;
        private final Map<String, Double> essential;
        private final Map<String, Double> names;
        private final Wanted wanted;
        private final Map<Place, Rated> rated = new HashMap<>();
        private final Set<Place> seen = new HashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Weighing(Map<String, Double> weights, Wanted wanted, List<FoundPassage> found) {
            this.weights = weights;
            this.essential = new LinkedHashMap<>(weights);
            this.wanted = wanted;
            essential.keySet().removeIf(EvidenceFinder.this::isName);
            this.names = new LinkedHashMap<>(weights);
            names.keySet().removeAll(essential.keySet());
            double best = found.stream().mapToDouble(FoundPassage::score).max().orElse(1);
            found.forEach(each -> rated.put(
                    new Place(each.stretch().document(), each.stretch().span()), Rated.of(each, best)));
        }

        List<Evidence> bestFirst() {
            evidence.sort(Comparator.comparingDouble(Evidence::score).reversed());
            return evidence;
        }

        void weigh(FoundPassage found) {
            Optional<Document> document = sources.document(found.stretch().document());
            if (document.isPresent()) {
                List<Passage> all = document.get().passages();
                Passage passage = all.get(found.number() - 1);
                Rated own = rated(document.get(), passage).orElseThrow();
                weigh(document.get(), passage, own);
                if (asks(document.get(), passage) && passage.number() < all.size()) {
                    Passage reply = all.get(passage.number());
                    weigh(document.get(), reply, rated(document.get(), reply).orElse(own));
                }
            }
        }

        private Optional<Rated> rated(Document document, Passage passage) {
            return Optional.ofNullable(rated.get(new Place(document.id(), passage.span())));
        }

        private void weigh(Document document, Passage passage, Rated rating) {
            if (!seen.add(new Place(document.id(), passage.span()))) {
                return;
            }
            List<Span> spans = sources.sentences(document.id()).stream()
                    .filter(passage.span()::contains)
                    .toList();
            List<Set<String>> sentences = spans.stream()
                    .map(span -> sources.terms(document.text(span)))
                    .toList();
            Set<String> around = around(document, passage);
            Set<String> ofPassage = union(around, sentences);
            Occurrences held = sources.occurrences(document.id(), weights.keySet());
            Map<String, Double> telling = Sources.withinDocument(held, weights, names::containsKey);
            boolean asks = asks(document, passage);
            boolean lacksName = lacksName(held);

            for (int i = 0; i < sentences.size(); i++) {
                int from = Math.max(0, i - 1);
                int to = Math.min(sentences.size(), i + 2);
                Set<String> beside = union(around, sentences.subList(from, to));
                Place place = new Place(document.id(), spans.get(i));
                String text = document.text(spans.get(i));
                Fit fit = new Fit(
                        Sources.share(sentences.get(i), telling),
                        Sources.share(sentences.get(i), names),
                        inContext(held, sentences.get(i), beside, ofPassage),
                        Sources.share(beside, essential),
                        rating.rank(),
                        passage.number() <= 2 && i == 0,
                        wanted.tells(text, place, sources),
                        asks || text.endsWith("?"),
                        lacksName,
                        rating.meaning(),
                        rating.meaning(spans.get(i)));
                evidence.add(new Evidence(passage.number(), place, text, fit, fit.score(wanted.type())));
            }
        }

        /** What every sentence of the passage is about: the title, and the question that it answers. */
        private Set<String> around(Document document, Passage passage) {
            Set<String> around = new HashSet<>(
                    sources.occurrences(document.id(), weights.keySet()).title());
            if (passage.number() > 1) {
                Passage before = document.passages().get(passage.number() - 2);
                if (asks(document, before)) {
                    around.addAll(sources.terms(document.text(before.span())));
                }
            }
            return around;
        }

        /** A term counts in full in the sentence, and less the farther away it stands. */
        private double inContext(Occurrences document, Set<String> sentence, Set<String> beside, Set<String> passage) {
            double total = 0;
            double found = 0;
            for (Map.Entry<String, Double> weight : weights.entrySet()) {
                String term = weight.getKey();
                double nearness = sentence.contains(term)
                        ? 1
                        : beside.contains(term) ? BESIDE : passage.contains(term) ? IN_PASSAGE : 0;
                total += weight.getValue();
                found += Math.max(nearness, inDocument(document, term)) * weight.getValue();
            }
            return total == 0 ? 0 : found / total;
        }

        private double inDocument(Occurrences document, String term) {
            if (!document.holds(term)) {
                return 0;
            }
            return names.containsKey(term) ? NAME_IN_DOCUMENT : IN_DOCUMENT;
        }

        /** Whether most names of the question, or a number of it, are missing in the document: then something else is meant. */
        private boolean lacksName(Occurrences document) {
            long missing = names.keySet().stream()
                    .filter(name -> !document.holds(name))
                    .count();
            boolean lacksNumber = weights.keySet().stream()
                    .anyMatch(term -> NUMBER.matcher(term).find() && !document.holds(term));
            return 2 * missing > names.size() || lacksNumber;
        }
    }

    private boolean isName(String term) {
        return sources.reading().terms().name(term);
    }

    private static Set<String> union(Set<String> first, List<Set<String>> others) {
        Set<String> union = new HashSet<>(first);
        others.forEach(union::addAll);
        return union;
    }
}
