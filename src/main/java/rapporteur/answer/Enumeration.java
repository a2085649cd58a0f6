package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/** The sentences that belong to one list: "Two things were agreed. First, … Second, …", or what is numbered behind its announcement. */
final class Enumeration {
    private static final Pattern FIRST = Pattern.compile("(?:One|First|Firstly)\\b.*", Pattern.DOTALL);
    private static final Pattern FURTHER = Pattern.compile(
            "(?:Two|Three|Four|Five|Six|Second|Third|Fourth|Fifth|Secondly|Thirdly|Then|Finally|Last|Lastly)\\b.*",
            Pattern.DOTALL);
    /** A statement also numbers its paragraphs: what stands in one of those belongs to no list. */
    private static final Pattern NUMBERED_FIRST = Pattern.compile("(?:1|\\(?[ai])[.)] .*", Pattern.DOTALL);

    private static final Pattern NUMBERED_FURTHER =
            Pattern.compile("(?:\\d|\\(?[b-h]|\\(?[iv]+)[.)] .*", Pattern.DOTALL);

    /** An item may have so many sentences behind its first one. */
    private static final int LONGEST_ITEM = 3;

    private Enumeration() {}

    /** The items of the list that the sentence announces or is an item of, none where it is neither. */
    static List<Span> around(Span sentence, Document document, List<Span> sentences) {
        int at = sentences.indexOf(sentence);
        if (at < 0) {
            return List.of();
        }
        int first = FURTHER.matcher(document.text(sentence)).matches() ? firstBefore(at, document, sentences) : at;
        if (first >= 0 && is(FIRST, first, document, sentences)) {
            return items(first, document, sentences);
        }
        boolean announced = is(FIRST, at + 1, document, sentences) || is(NUMBERED_FIRST, at + 1, document, sentences);
        return announced ? items(at + 1, document, sentences) : List.of();
    }

    private static boolean is(Pattern item, int at, Document document, List<Span> sentences) {
        return at < sentences.size()
                && item.matcher(document.text(sentences.get(at))).matches();
    }

    /** Where the list begins that goes on there, -1 where nothing like a list stands before. */
    private static int firstBefore(int further, Document document, List<Span> sentences) {
        int since = 0;
        for (int i = further - 1; i >= 0 && since <= LONGEST_ITEM; i--) {
            if (is(FIRST, i, document, sentences)) {
                return i;
            }
            since = is(FURTHER, i, document, sentences) ? 0 : since + 1;
        }
        return -1;
    }

    private static List<Span> items(int first, Document document, List<Span> sentences) {
        List<Span> items = new ArrayList<>(List.of(sentences.get(first)));
        int since = 0;
        for (int i = first + 1; i < sentences.size() && since <= LONGEST_ITEM; i++) {
            boolean further = is(FURTHER, i, document, sentences) || is(NUMBERED_FURTHER, i, document, sentences);
            if (further) {
                items.add(sentences.get(i));
            }
            since = further ? 0 : since + 1;
        }
        return items.size() > 1 ? items : List.of();
    }
}
