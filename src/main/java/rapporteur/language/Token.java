package rapporteur.language;

import rapporteur.corpus.Span;

/** A word or mark and its part of speech in the Universal Dependencies tag set ({@code NOUN}, {@code VERB}, {@code PUNCT} …). */
public record Token(Span span, String tag) {
    /** A word with its tag, wherever it stands. */
    record Form(String word, String tag) {}

    /** Whether the word is of that part of speech; of two written as one ("didn't" is {@code AUX+PART}) the first. */
    public boolean is(String wanted) {
        return tag.startsWith(wanted) && (tag.length() == wanted.length() || tag.charAt(wanted.length()) == '+');
    }
}
