package rapporteur.answer.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;

/** A word of a text: where it stands, and its form without case and accents. */
record Word(Span span, String folded) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.-][\\p{L}\\p{M}\\p{N}]+)*");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(new Span(matcher.start(), matcher.end()), FoldedText.fold(matcher.group())));
        }
        return words;
    }
}
