package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/** The sentences that belong to one list: "Two things were agreed. First, … Second, …", or numbered paragraphs. */
final class Enumeration {
    private static final Pattern FIRST =
            Pattern.compile("(?:One|First|Firstly)\\b.*|(?:1|\\(?[ai])[.)] .*", Pattern.DOTALL);
    private static final Pattern FURTHER = Pattern.compile(
            "(?:Two|Three|Four|Five|Six|Second|Third|Fourth|Fifth|Secondly|Thirdly|Then|Finally|Last|Lastly)\\b.*"
                    + "|(?:\\d|\\(?[b-h]|\\(?[iv]+)[.)] .*",
            Pattern.DOTALL);

    /** An item may have so many sentences behind its first one. */
    private static final int LONGEST_ITEM = 3;

    private Enumeration() {}

    /** The items of the list that the sentence announces or opens, none where it does neither. */
    static List<Span> announcedBy(Span sentence, Document document, List<Span> sentences) {
        int at = sentences.indexOf(sentence);
        boolean opens = at >= 0 && FIRST.matcher(document.text(sentence)).matches();
        int first = opens ? at : at + 1;
        if (at < 0
                || first >= sentences.size()
                || !FIRST.matcher(document.text(sentences.get(first))).matches()) {
            return List.of();
        }

        List<Span> items = new ArrayList<>(List.of(sentences.get(first)));
        int since = 0;
        for (Span next : sentences.subList(first + 1, sentences.size())) {
            if (FURTHER.matcher(document.text(next)).matches()) {
                items.add(next);
                since = 0;
            } else if (++since > LONGEST_ITEM) {
                break;
            }
        }
        return items.size() > 1 ? items : List.of();
    }
}
