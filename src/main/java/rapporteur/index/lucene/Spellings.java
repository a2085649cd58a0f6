package rapporteur.index.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/** The ways a word may be meant: as it is written, or else as the nearest terms of a field. */
final class Spellings {
    private final SpaceSearcher searcher;
    private final String field;

    /** How long a word must be for two letters of it to be wrong; for one it is {@link #ONE_WRONG}. */
    private final int twoWrong;

    private static final int ONE_WRONG = 5;

    Spellings(SpaceSearcher searcher, String field, int twoWrong) {
        this.searcher = searcher;
        this.field = field;
        this.twoWrong = twoWrong;
    }

    boolean exact(String word) throws IOException {
        return searcher.frequency(new Term(field, word)) > 0;
    }

    /** The word itself where the space has it; otherwise the terms with the fewest wrong letters; none if all are too many. */
    Set<String> of(String word) throws IOException {
        if (exact(word)) {
            return Set.of(word);
        }

        return searcher.spellings().get(new Term(field, word), () -> nearest(word));
    }

    private Set<String> nearest(String word) throws IOException {
        int mostWrong = word.length() >= twoWrong ? 2 : word.length() >= ONE_WRONG ? 1 : 0;
        for (int wrong = 1; wrong <= mostWrong; wrong++) {
            Set<String> near = within(word, wrong);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return Set.of();
    }

    private Set<String> within(String word, int wrong) throws IOException {
        Set<String> near = new LinkedHashSet<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) {
            return near;
        }

        TermsEnum matching = FuzzyQuery.getFuzzyAutomaton(word, wrong, 0, true).getTermsEnum(terms);
        for (BytesRef term = matching.next(); term != null; term = matching.next()) {
            // The terms of all spaces stand side by side.
            if (exact(term.utf8ToString())) {
                near.add(term.utf8ToString());
            }
        }
        return near;
    }
}
