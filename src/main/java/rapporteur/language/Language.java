package rapporteur.language;

import java.util.List;
import rapporteur.corpus.Span;

/** English sentences, tokens, parts of speech and lemmas. Loading takes a moment; safe for use by many threads. */
public final class Language {
    private Language() {}

    public static Language load() {
        return new Language();
    }

    /** The sentences of a stretch of text, tagged. */
    public List<Sentence> sentences(String text, Span within) {
        throw new UnsupportedOperationException();
    }

    /** The base form of a word, lower case: "said" as a VERB is "say". */
    public String lemma(String word, String tag) {
        throw new UnsupportedOperationException();
    }
}
