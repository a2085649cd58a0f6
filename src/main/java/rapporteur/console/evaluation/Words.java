package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** The words of a text by number. Only words count when spans are compared, so that marks at their ends never matter. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<String> words = new ArrayList<>();
    private final BitSet starts;
    private final int[] before;

    Words(String text) {
        starts = new BitSet(text.length());
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
            starts.set(word.start());
        }
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (starts.get(i) ? 1 : 0);
        }
    }

    /** The numbers of the words that begin in the spans. */
    BitSet in(List<Span> spans) {
        BitSet in = new BitSet();
        spans.forEach(span -> in.set(before[span.start()], before[span.end()]));
        return in;
    }

    String word(int number) {
        return words.get(number);
    }

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    static List<String> lowerCaseOf(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }
}
