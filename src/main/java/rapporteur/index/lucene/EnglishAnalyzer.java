package rapporteur.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import rapporteur.corpus.Span;

/**
 * How words become terms. Letters are folded before the stemmer sees them, as it knows only those of English. Safe for use
 * by many threads.
 */
final class EnglishAnalyzer extends Analyzer {
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    /** Words of asking: in a text they may mean something, in a question they say nothing about what is looked for. */
    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "whom", "whose", "what", "when", "where", "which", "why", "how", "do", "does", "did", "done", "am",
            "were", "been", "being", "has", "have", "had", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't",
            "weren't");

    /** For what is kept. */
    static final EnglishAnalyzer TEXT = new EnglishAnalyzer(words(STOP_WORDS), true);

    /** For what is asked. */
    static final EnglishAnalyzer QUESTION = new EnglishAnalyzer(words(STOP_WORDS, QUESTION_WORDS), true);

    /** For names of people, which stay whole: somebody called Banks is not found by "bank". */
    static final EnglishAnalyzer NAME = new EnglishAnalyzer(CharArraySet.EMPTY_SET, false);

    private final CharArraySet dropped;
    private final boolean stemmed;

    /** A term and the words of the text that it was made of. */
    record Word(String term, Span span) {}

    private EnglishAnalyzer(CharArraySet dropped, boolean stemmed) {
        this.dropped = dropped;
        this.stemmed = stemmed;
    }

    @SafeVarargs
    private static CharArraySet words(Set<String>... sets) {
        CharArraySet words = new CharArraySet(64, false);
        for (Set<String> set : sets) {
            words.addAll(set);
        }
        return CharArraySet.unmodifiableSet(words);
    }

    static boolean carriesNoMeaning(String term) {
        return STOP_WORDS.contains(term) || QUESTION_WORDS.contains(term);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream stream = new EnglishPossessiveFilter(tokenizer);
        stream = new CombiningMarksFilter(stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = stemmed ? new NationFilter(stream) : stream;
        stream = new LowerCaseFilter(stream);
        stream = new StopFilter(stream, dropped);
        return new TokenStreamComponents(tokenizer, stemmed ? new KStemFilter(stream) : stream);
    }

    /** The terms of a text in reading order. */
    List<String> terms(String text) {
        return words(text).stream().map(Word::term).toList();
    }

    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);

            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory could not be read", e);
        }
        return words;
    }
}
