package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
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
    /** A sentence that asks answers nothing. */
    private static final double ASKING = -0.8;

    private static final double BESIDE = 0.8;
    private static final double IN_PASSAGE = 0.65;
    private static final double IN_DOCUMENT = 0.35;
    private static final double NAME_IN_DOCUMENT = 0.85;

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
        String corrected = String.join(" ", weights.keySet());
        List<FoundPassage> found =
                sources.reading().passages(new PassageQuery(words + " " + corrected, documents), passages);
        List<Evidence> evidence = new ArrayList<>();
        Set<Evidence.Key> seen = new HashSet<>();
        for (FoundPassage passage : found) {
            double rank = passage.score() / found.getFirst().score();
            Document document = sources.document(passage.stretch().document()).orElseThrow();
            Passage here = document.passages().get(passage.number() - 1);
            weigh(document, here, rank, weights, type, counted, seen, evidence);
            if (asks(document, here) && here.number() < document.passages().size()) {
                weigh(document, document.passages().get(here.number()), rank, weights, type, counted, seen, evidence);
            }
        }
        evidence.sort((a, b) -> Double.compare(b.score(), a.score()));
        return evidence;
    }

    /** A turn of a transcript that ends in a question mark: its answer is the next turn. */
    private static boolean asks(Document document, Passage passage) {
        return document.kind() == Document.Kind.TRANSCRIPT
                && document.text().charAt(passage.span().end() - 1) == '?';
    }

    private void weigh(
            Document document,
            Passage passage,
            double rank,
            Map<String, Double> weights,
            AnswerType type,
            Counted counted,
            Set<Evidence.Key> seen,
            List<Evidence> evidence) {
        if (!seen.add(new Evidence.Key(document.id(), passage.number()))) {
            return;
        }
        Set<String> around = new HashSet<>(sources.titleTerms(document.id()));
        if (passage.number() > 1) {
            Passage before = document.passages().get(passage.number() - 2);
            if (asks(document, before)) {
                around.addAll(sources.terms(document.text(before.span())));
            }
        }
        List<Span> spans = sources.sentences(document.id()).stream()
                .filter(passage.span()::contains)
                .toList();
        List<Set<String>> sentences =
                spans.stream().map(span -> sources.terms(document.text(span))).toList();
        Set<String> ofPassage = new HashSet<>(around);
        sentences.forEach(ofPassage::addAll);
        boolean lacksName = lacksName(document.id(), weights);
        Map<String, Double> local = sources.withinDocument(document.id(), weights);
        Map<String, Double> essential = new LinkedHashMap<>(weights);
        essential.keySet().removeIf(sources.reading().terms()::name);
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> beside = new HashSet<>(around);
            if (i > 0) {
                beside.addAll(sentences.get(i - 1));
            }
            if (i + 1 < sentences.size()) {
                beside.addAll(sentences.get(i + 1));
            }
            String text = document.text(spans.get(i));
            double coverage = Sources.share(sentences.get(i), local);
            double withContext = inContext(document.id(), sentences.get(i), beside, ofPassage, weights);
            double essence = Sources.share(beside(sentences.get(i), beside), essential);
            boolean typed = type.isIn(text) && counted.countedIn(text);
            double score = SENTENCE * coverage
                    + CONTEXT * withContext
                    + RANK * rank
                    + (typed ? TYPE : 0)
                    + (text.endsWith("?") ? ASKING : 0);
            evidence.add(new Evidence(
                    document.id(),
                    passage.number(),
                    spans.get(i),
                    text,
                    coverage,
                    withContext,
                    essence,
                    lacksName,
                    typed,
                    score));
        }
    }

    /** A term counts in full in the sentence, and less the farther away it stands. */
    private double inContext(
            String document,
            Set<String> sentence,
            Set<String> beside,
            Set<String> passage,
            Map<String, Double> weights) {
        double total = 0;
        double found = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            String term = weight.getKey();
            double nearness = sentence.contains(term)
                    ? 1
                    : beside.contains(term) ? BESIDE : passage.contains(term) ? IN_PASSAGE : inDocument(document, term);
            if (sources.reading().terms().name(term)) {
                nearness = Math.max(nearness, inDocument(document, term));
            }
            total += weight.getValue();
            found += nearness * weight.getValue();
        }
        return total == 0 ? 0 : found / total;
    }

    private static Set<String> beside(Set<String> sentence, Set<String> beside) {
        Set<String> both = new HashSet<>(beside);
        both.addAll(sentence);
        return both;
    }

    private double inDocument(String document, String term) {
        if (!sources.termsOfDocument(document).contains(term)) {
            return 0;
        }
        return sources.reading().terms().name(term) ? NAME_IN_DOCUMENT : IN_DOCUMENT;
    }

    /** Whether most names of the question are missing in the document: then it is not what was asked about. */
    private boolean lacksName(String document, Map<String, Double> weights) {
        Set<String> terms = sources.termsOfDocument(document);
        List<String> names = weights.keySet().stream()
                .filter(sources.reading().terms()::name)
                .toList();
        long missing = names.stream().filter(name -> !terms.contains(name)).count();
        return 2 * missing > names.size();
    }
}
