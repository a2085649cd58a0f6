package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.Agreement;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;

/**
 * Finds the sentences nearest to a question: passages by BM25, then their sentences by the share of the question's terms
 * (weighted by inverse document frequency) that they and their surroundings hold.
 */
final class EvidenceFinder {
    private static final double SENTENCE = 1.0;
    private static final double CONTEXT = 0.9;
    private static final double RANK = 0.25;
    private static final double TYPE = 0.3;
    /** A document whose title and year name what is asked about is the likeliest to tell. */
    private static final double TITLE = 0.4;
    /** A sentence that asks answers nothing. */
    private static final double ASKING = -0.8;

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

    /** The sentences about the words, the best first; of the given documents only, where any are given. */
    List<Evidence> find(String words, Set<String> documents, AnswerType type) {
        return find(words, documents, type, Counted.NOTHING);
    }

    /** The same, where a number has to count something. */
    List<Evidence> find(String words, Set<String> documents, AnswerType type, Counted counted) {
        Map<String, Double> weights = sources.weights(words);
        if (weights.isEmpty()) {
            return List.of();
        }
        String corrected = words + " " + String.join(" ", weights.keySet());
        List<FoundPassage> found = sources.reading().passages(new PassageQuery(corrected, documents), passages);
        Weighing weighing = new Weighing(weights, type, counted);
        double best = found.stream().mapToDouble(EvidenceFinder::rank).max().orElse(1);
        for (FoundPassage passage : found) {
            weighing.weigh(passage, rank(passage) / best);
        }
        return weighing.bestFirst();
    }

    private static double rank(FoundPassage found) {
        return found.agreement().map(Agreement::fused).orElse(found.score());
    }

    /** A turn of a transcript that ends in a question mark: its answer is the next turn. */
    private static boolean asks(Document document, Passage passage) {
        return document.kind() == Document.Kind.TRANSCRIPT
                && document.text().charAt(passage.span().end() - 1) == '?';
    }

    /** The sentences of one search while they are weighed. */
    private final class Weighing {
        private final Map<String, Double> weights;
        private final Map<String, Double> essential;
        private final AnswerType type;
        private final Counted counted;
        private final Set<Place> seen = new HashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Weighing(Map<String, Double> weights, AnswerType type, Counted counted) {
            this.weights = weights;
            this.essential = new LinkedHashMap<>(weights);
            this.type = type;
            this.counted = counted;
            essential.keySet().removeIf(EvidenceFinder.this::isName);
        }

        List<Evidence> bestFirst() {
            evidence.sort(Comparator.comparingDouble(Evidence::score).reversed());
            return evidence;
        }

        void weigh(FoundPassage found, double rank) {
            Optional<Document> document = sources.document(found.stretch().document());
            if (document.isPresent()) {
                List<Passage> all = document.get().passages();
                Passage passage = all.get(found.number() - 1);
                weigh(document.get(), passage, rank);
                if (asks(document.get(), passage) && passage.number() < all.size()) {
                    weigh(document.get(), all.get(passage.number()), rank);
                }
            }
        }

        private void weigh(Document document, Passage passage, double rank) {
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
            Map<String, Double> telling = sources.withinDocument(document.id(), weights);
            boolean lacksName = lacksName(document.id());
            double titled = TITLE * Sources.share(sources.titleTerms(document.id()), weights);

            for (int i = 0; i < sentences.size(); i++) {
                int from = Math.max(0, i - 1);
                int to = Math.min(sentences.size(), i + 2);
                Set<String> beside = union(around, sentences.subList(from, to));
                String text = document.text(spans.get(i));
                double coverage = Sources.share(sentences.get(i), telling);
                double withContext = inContext(document.id(), sentences.get(i), beside, ofPassage);
                double essence = Sources.share(beside, essential);
                boolean typed = type.isIn(text) && counted.countedIn(text);
                double score = SENTENCE * coverage
                        + CONTEXT * withContext
                        + RANK * rank
                        + titled
                        + (typed ? TYPE : 0)
                        + (text.endsWith("?") ? ASKING : 0);
                evidence.add(new Evidence(
                        document.id(),
                        passage.number(),
                        spans.get(i),
                        text,
                        withContext,
                        essence,
                        lacksName,
                        typed,
                        score));
            }
        }

        /** What every sentence of the passage is about: the title, and the question that it answers. */
        private Set<String> around(Document document, Passage passage) {
            Set<String> around = new HashSet<>(sources.titleTerms(document.id()));
            if (passage.number() > 1) {
                Passage before = document.passages().get(passage.number() - 2);
                if (asks(document, before)) {
                    around.addAll(sources.terms(document.text(before.span())));
                }
            }
            return around;
        }

        /** A term counts in full in the sentence, and less the farther away it stands. */
        private double inContext(String document, Set<String> sentence, Set<String> beside, Set<String> passage) {
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

        private double inDocument(String document, String term) {
            if (!sources.termsOfDocument(document).contains(term)) {
                return 0;
            }
            return isName(term) ? NAME_IN_DOCUMENT : IN_DOCUMENT;
        }

        /** Whether most names of the question, or a number of it, are missing in the document: then something else is meant. */
        private boolean lacksName(String document) {
            Set<String> terms = sources.termsOfDocument(document);
            List<String> names = weights.keySet().stream()
                    .filter(EvidenceFinder.this::isName)
                    .toList();
            long missing = names.stream().filter(name -> !terms.contains(name)).count();
            boolean lacksNumber = weights.keySet().stream()
                    .anyMatch(term -> NUMBER.matcher(term).find() && !terms.contains(term));
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
