package rapporteur.console.bench.floor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * One query in Lucene alone over the program's own index: any of the words in the passage, and in the title for less, by BM25, ten
 * passages with their text. Safe for use by many threads.
 */
public final class RawLucene implements AutoCloseable {
    private static final int WANTED = 10;
    private static final float TITLE_WEIGHT = 0.3f;
    private static final CharArraySet DROPPED = new CharArraySet(
            Set.of(
                    ("a an and are as at be but by for if in into is it no not of on or such that the their then there these"
                                    + " they this to was will with who whom whose what when where which why how do does did has have had")
                            .split(" ", -1)),
            false);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new Stemming();

    public RawLucene(Path index) throws IOException {
        this.reader = DirectoryReader.open(FSDirectory.open(index));
        this.searcher = new IndexSearcher(reader);
    }

    /** How many passages were found, at most ten; their texts have been read. */
    public int search(String question) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : terms(question)) {
            query.add(new TermQuery(new Term("body", term)), Occur.SHOULD);
            query.add(new BoostQuery(new TermQuery(new Term("title", term)), TITLE_WEIGHT), Occur.SHOULD);
        }
        int found = 0;
        for (ScoreDoc hit : searcher.search(query.build(), WANTED).scoreDocs) {
            found += searcher.storedFields().document(hit.doc).get("words") == null ? 0 : 1;
        }
        return found;
    }

    private Set<String> terms(String question) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream("body", question)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        reader.close();
        reader.directory().close();
    }

    private static final class Stemming extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(
                    tokenizer, new KStemFilter(new StopFilter(new LowerCaseFilter(tokenizer), DROPPED)));
        }
    }
}
