package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import rapporteur.index.Fusion;

/** Finds entries by their words, and, where the question has a vector, by what they mean as well. */
record FusedSearch(SpaceSearcher searcher, Entry sort, Fusion fusion) {
    /**
     * An entry found.
     *
     * @param score BM25, or the fused score
     * @param words BM25; 0 where it was found by meaning alone
     * @param meaning the cosine, where question and entry have vectors
     */
    record Hit(int entry, double score, double words, OptionalDouble meaning) {}

    /** By words, of what the filter lets through, where there is one; of the named documents only, where any are named. The best first. */
    List<Hit> find(Query words, Optional<Query> filter, Set<String> documents, int most) throws IOException {
        List<Hit> hits = new ArrayList<>();
        byWords(words, filter, documents, most)
                .forEach((entry, score) -> hits.add(new Hit(entry, score, score, OptionalDouble.empty())));
        return hits;
    }

    /** The same by words and meaning, on two processors where another one is free. */
    List<Hit> find(Query words, Optional<Query> filter, Set<String> documents, VectorSearch vectors, int most)
            throws IOException {
        int list = Math.max(Fusion.LIST, most);
        Once<Map<Integer, Double>, IOException> meaning = new Once<>(() -> vectors.nearest(filter, documents, list));
        meaning.begin();
        Map<Integer, Double> byWords = byWords(words, filter, documents, list);
        return fused(byWords, meaning.get(), vectors, most);
    }

    private Map<Integer, Double> byWords(Query words, Optional<Query> filter, Set<String> documents, int most)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        filter.ifPresent(each -> query.add(each, Occur.FILTER));
        Map<Integer, Double> byWords = new LinkedHashMap<>();
        for (ScoreDoc hit : searcher.best(sort, query.build(), documents, most)) {
            byWords.put(hit.doc, (double) hit.score);
        }
        return byWords;
    }

    private List<Hit> fused(Map<Integer, Double> words, Map<Integer, Double> meaning, VectorSearch vectors, int most)
            throws IOException {
        Set<Integer> found = new TreeSet<>(words.keySet());
        found.addAll(meaning.keySet());
        Map<Integer, Double> cosines = new HashMap<>(meaning);
        int[] others = entries(found.stream().filter(entry -> !meaning.containsKey(entry)));
        double[] further = vectors.cosines(others);
        for (int i = 0; i < others.length; i++) {
            if (!Double.isNaN(further[i])) {
                cosines.put(others[i], further[i]);
            }
        }

        Map<Integer, Double> scores = fusion.scores(words, meaning, cosines);
        int[] entries = entries(found.stream());
        double[] inOrder = found.stream()
                .mapToDouble(entry -> scores.getOrDefault(entry, 0.0))
                .toArray();
        List<Hit> hits = new ArrayList<>();
        Best.of(entries, inOrder, most)
                .forEach((entry, score) ->
                        hits.add(new Hit(entry, score, words.getOrDefault(entry, 0.0), meaning(cosines.get(entry)))));
        return hits;
    }

    private static int[] entries(Stream<Integer> numbers) {
        return numbers.mapToInt(Integer::intValue).toArray();
    }

    private static OptionalDouble meaning(@Nullable Double cosine) {
        return cosine == null ? OptionalDouble.empty() : OptionalDouble.of(cosine);
    }
}
