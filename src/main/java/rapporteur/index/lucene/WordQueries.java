package rapporteur.index.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words looked for in a field that matters, and in one that matters less: any of them will do, the more the better. */
final class WordQueries {
    /** A whole page pasted as a question is cut here, well below the most clauses Lucene takes. */
    private static final int MOST_TERMS = 256;

    private static final float LESSER_WEIGHT = 0.3f;

    private WordQueries() {}

    /** Empty where all words are too common to look for. */
    static Optional<Query> of(String words, String field, String lesserField) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String term : EnglishAnalyzer.QUESTION.terms(words)) {
            if (times.containsKey(term) || times.size() < MOST_TERMS) {
                times.merge(term, 1, Integer::sum);
            }
        }
        if (times.isEmpty()) {
            return Optional.empty();
        }

        BooleanQuery.Builder any = new BooleanQuery.Builder();
        times.forEach((term, count) -> {
            any.add(weighed(field, term, count), Occur.SHOULD);
            any.add(weighed(lesserField, term, count * LESSER_WEIGHT), Occur.SHOULD);
        });
        return Optional.of(any.build());
    }

    private static Query weighed(String field, String term, float weight) {
        Query query = new TermQuery(new Term(field, term));
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
