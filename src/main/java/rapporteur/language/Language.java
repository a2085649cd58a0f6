package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import rapporteur.corpus.Span;

/** English sentences, tokens, parts of speech and lemmas. Loading takes a moment; safe for use by many threads. */
public final class Language {
    /** Longer stretches without a full stop (tables, code) are tagged in parts: the tagger's beam knows no limit. */
    private static final int LONGEST_TAGGED = 200;

    private final SentenceFinder sentences = new SentenceFinder();
    private final ThreadSafeTokenizerME tokenizer =
            new ThreadSafeTokenizerME(Models.<TokenizerModel>load(Models.TOKENS, TokenizerModel::new));
    private final ThreadSafePOSTaggerME tagger =
            new ThreadSafePOSTaggerME(Models.<POSModel>load(Models.TAGS, POSModel::new));
    private final ThreadSafeLemmatizerME lemmatizer =
            new ThreadSafeLemmatizerME(Models.<LemmatizerModel>load(Models.LEMMAS, LemmatizerModel::new));
    private final ConcurrentMap<Token.Form, String> lemmas = new ConcurrentHashMap<>();

    private Language() {}

    public static Language load() {
        return new Language();
    }

    /** The sentences of a paragraph, tagged. */
    public List<Sentence> sentences(String text, Span paragraph) {
        List<Sentence> tagged = new ArrayList<>();
        for (Span sentence : sentences.find(text, paragraph)) {
            tagged.add(new Sentence(sentence, tokens(text, sentence)));
        }
        return tagged;
    }

    /** The base form of a word, lower case: "said" as a VERB is "say". The lemmatizer is slow, so each word is asked once. */
    public String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lemmas.computeIfAbsent(
                new Token.Form(lower, tag),
                form -> lemmatizer.lemmatize(new String[] {form.word()}, new String[] {form.tag()})[0]);
    }

    private List<Token> tokens(String text, Span sentence) {
        String plain = Plain.of(sentence.of(text));
        opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(plain);
        List<Token> tokens = new ArrayList<>(spans.length);
        for (int from = 0; from < spans.length; from += LONGEST_TAGGED) {
            int to = Math.min(spans.length, from + LONGEST_TAGGED);
            String[] words = new String[to - from];
            for (int i = from; i < to; i++) {
                words[i - from] = spans[i].getCoveredText(plain).toString();
            }
            String[] tags = tagger.tag(words);
            for (int i = from; i < to; i++) {
                Span span = new Span(spans[i].getStart(), spans[i].getEnd()).shift(sentence.start());
                tokens.add(new Token(span, tags[i - from]));
            }
        }
        return tokens;
    }
}
