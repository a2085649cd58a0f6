package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.QuotationFinder;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** A document as the minute taker reads it: paragraphs with sentences, tokens and quotations. */
final class Page {
    private final Document document;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final NavigableMap<Integer, Paragraph> paragraphsByStart = new TreeMap<>();
    private final NavigableMap<Integer, Integer> sentencesByStart = new TreeMap<>();

    private Page(Document document, List<Paragraph> paragraphs) {
        this.document = document;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
        for (Paragraph paragraph : paragraphs) {
            paragraphsByStart.put(paragraph.span().start(), paragraph);
        }
        for (int i = 0; i < sentences.size(); i++) {
            sentencesByStart.put(sentences.get(i).span().start(), i);
        }
    }

    static Page read(Document document, Language language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Passage passage : document.passages()) {
            for (Span span : stretches(document, passage)) {
                paragraphs.add(new Paragraph(
                        span, language.sentences(document.text(), span), QuotationFinder.find(document.text(), span)));
            }
        }
        return new Page(document, paragraphs);
    }

    /** A turn of a transcript is read as a whole. */
    private static List<Span> stretches(Document document, Passage passage) {
        return document.kind() == Document.Kind.TRANSCRIPT
                ? List.of(passage.span())
                : LineBreaks.cut(document.text(), passage.span());
    }

    Document document() {
        return document;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The paragraph that holds the offset; between two the earlier one. */
    Paragraph paragraphAt(int offset) {
        Map.Entry<Integer, Paragraph> entry = paragraphsByStart.floorEntry(offset);
        return entry == null ? paragraphs.getFirst() : entry.getValue();
    }

    /** The number, from 0, of the sentence that holds the offset; between two the earlier one. */
    int sentenceAt(int offset) {
        Map.Entry<Integer, Integer> entry = sentencesByStart.floorEntry(offset);
        return entry == null ? 0 : entry.getValue();
    }

    Optional<Span> sentenceBefore(Span sentence) {
        int number = sentenceAt(sentence.start());
        return number == 0
                ? Optional.empty()
                : Optional.of(sentences.get(number - 1).span());
    }

    String text(Span span) {
        return document.text(span);
    }

    /** The text between two stretches, of which the first stands before the second. */
    String between(Span before, Span behind) {
        return document.text().substring(before.end(), Math.max(before.end(), behind.start()));
    }

    String word(Token token) {
        return document.text(token.span());
    }

    /** The word in lower case, without a possessive ending. */
    String plainWord(Token token) {
        String word = word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** The plain word at a place among tokens, empty outside. */
    String wordAt(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? plainWord(tokens.get(i)) : "";
    }

    boolean capitalised(Token token) {
        return Character.isUpperCase(document.text().charAt(token.span().start()));
    }

    boolean possessive(Token token) {
        String word = word(token);
        return word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’");
    }

    /** Those of a sentence's tokens that lie in a stretch, found by halving: sentences may be very long. */
    static List<Token> within(List<Token> tokens, Span stretch) {
        int from = firstFrom(tokens, stretch.start());
        int to = firstFrom(tokens, stretch.end());
        if (to > from && tokens.get(to - 1).span().end() > stretch.end()) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** The place of the first token that starts at the offset or behind it. */
    private static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
