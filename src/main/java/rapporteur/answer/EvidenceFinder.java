package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import rapporteur.answer.Sources.Place;
import rapporteur.answer.Weighing.Rating;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.Agreement;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;

/**
 * Finds the sentences nearest to a question: passages by words and meaning, then their sentences by how well they fit, with
 * what stands around them.
 */
final class EvidenceFinder {
    private final Sources sources;
    private final int passages;

    EvidenceFinder(Sources sources, int passages) {
        this.sources = sources;
        this.passages = passages;
    }

    /** The sentences that may tell what is wanted, the best first; of the given documents only, where any are given. */
    List<Evidence> find(Wanted wanted, Set<String> documents) {
        Weighing weighing = new Weighing(wanted, sources);
        if (weighing.isEmpty()) {
            return List.of();
        }
        List<FoundPassage> found = sources.passages(
                new PassageQuery(weighing.corrected(), Optional.of(wanted.asked()), documents), passages);
        Reading reading = new Reading(weighing, wanted.type(), found);
        found.forEach(reading::read);
        return reading.bestFirst();
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

        Rating of(Span sentence) {
            Double own = meanings.get(sentence);
            return new Rating(rank, meaning, own == null ? meaning : OptionalDouble.of(own));
        }
    }

    /** The passages of one search while their sentences are weighed. */
    private final class Reading {
        private final Weighing weighing;
        private final AnswerType type;
        private final Map<Place, Rated> rated = new HashMap<>();
        private final Set<Place> seen = new HashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Reading(Weighing weighing, AnswerType type, List<FoundPassage> found) {
            this.weighing = weighing;
            this.type = type;
            double best = found.stream().mapToDouble(FoundPassage::score).max().orElse(1);
            found.forEach(each -> rated.put(
                    new Place(each.stretch().document(), each.stretch().span()), Rated.of(each, best)));
        }

        List<Evidence> bestFirst() {
            evidence.sort(Comparator.comparingDouble(Evidence::score).reversed());
            return evidence;
        }

        /** The passage, and where that is a question of a transcript, its answer. */
        void read(FoundPassage found) {
            Optional<Document> document = sources.document(found.stretch().document());
            if (document.isPresent()) {
                List<Passage> all = document.get().passages();
                Passage passage = all.get(found.number() - 1);
                Rated own = rated(document.get(), passage).orElseThrow();
                read(document.get(), passage, own);
                if (Weighing.asks(document.get(), passage) && passage.number() < all.size()) {
                    Passage reply = all.get(passage.number());
                    read(document.get(), reply, rated(document.get(), reply).orElse(own));
                }
            }
        }

        private Optional<Rated> rated(Document document, Passage passage) {
            return Optional.ofNullable(rated.get(new Place(document.id(), passage.span())));
        }

        private void read(Document document, Passage passage, Rated rating) {
            if (!seen.add(new Place(document.id(), passage.span()))) {
                return;
            }
            for (Span sentence : sources.sentences(document.id())) {
                if (passage.span().contains(sentence)) {
                    Fit fit = weighing.fit(sentence, document, rating.of(sentence));
                    evidence.add(new Evidence(
                            passage.number(),
                            new Place(document.id(), sentence),
                            document.text(sentence),
                            fit,
                            fit.score(type)));
                }
            }
        }
    }
}
