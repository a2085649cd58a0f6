package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.QuotationFinder;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** A document as the minute taker reads it: paragraphs with sentences, tokens and quotations. */
record Page(Document document, List<Paragraph> paragraphs) {
    Page {
        paragraphs = List.copyOf(paragraphs);
    }

    static Page read(Document document, Language language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Passage passage : document.passages()) {
            paragraphs.add(new Paragraph(
                    passage,
                    language.sentences(document.text(), passage.span()),
                    QuotationFinder.find(document.text(), passage.span())));
        }
        return new Page(document, paragraphs);
    }

    String text(Span span) {
        return document.text(span);
    }

    String word(Token token) {
        return document.text(token.span());
    }

    /** The word in lower case, without a possessive ending. */
    String plainWord(Token token) {
        String word = word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    boolean capitalised(Token token) {
        return Character.isUpperCase(document.text().charAt(token.span().start()));
    }

    boolean possessive(Token token) {
        String word = word(token);
        return word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’");
    }

    List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            all.addAll(paragraph.sentences());
        }
        return all;
    }
}
