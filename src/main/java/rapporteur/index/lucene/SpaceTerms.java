package rapporteur.index.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import rapporteur.index.Terms;

/** The words of the passages of one space. */
final class SpaceTerms implements Terms {
    private static final int TWO_LETTERS_WRONG = 8;

    private final SpaceSearcher searcher;
    private final LuceneReading reading;

    SpaceTerms(SpaceSearcher searcher, LuceneReading reading) {
        this.searcher = searcher;
        this.reading = reading;
    }

    @Override
    public List<String> of(String text) {
        return EnglishAnalyzer.QUESTION.terms(text);
    }

    /** The weight that BM25 gives the term in a passage. */
    @Override
    public double weight(String term) {
        long having = frequency(Fields.BODY, term);
        long all = Math.max(having, searcher.size(Entry.PASSAGE));
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    @Override
    public boolean known(String term) {
        return frequency(Fields.BODY, term) > 0 || frequency(Fields.TITLE, term) > 0;
    }

    @Override
    public Optional<String> nearest(String term) {
        Spellings spellings = new Spellings(searcher, Fields.BODY, TWO_LETTERS_WRONG);
        return reading.look(() -> spellings.of(term)).stream()
                .max(Comparator.comparingInt(near -> frequency(Fields.BODY, near)));
    }

    /**
     * Whether it stands with a capital letter in mid-sentence in at least as many passages as it stands without one. How often it
     * opens a sentence doesn't count: people who speak do so all the time, and any word has a capital there.
     */
    @Override
    public boolean name(String term) {
        int asName = frequency(Fields.CAPITALISED, term);
        return asName > 0 && asName >= frequency(Fields.LOWER_CASE, term);
    }

    private int frequency(String field, String term) {
        return reading.look(() -> searcher.frequency(new Term(field, term)));
    }
}
