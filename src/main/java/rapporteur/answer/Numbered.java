package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.minutes.Minutes;

/**
 * The years and the numbers of things that a question names: "in 2031", "the 16th round". Nothing answers it in a document that
 * has none of them, however much is told there of another year or round.
 */
record Numbered(List<String> years, List<Integer> places) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern PLACE = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> IN_WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    static Numbered in(String question) {
        return new Numbered(
                YEAR.matcher(question).results().map(MatchResult::group).toList(),
                PLACE.matcher(question)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .toList());
    }

    /** Whether the document has one of the years and one of the numbers that are named, in whatever words. */
    boolean isIn(Document document, Minutes minutes) {
        boolean ofYear = years.stream()
                .anyMatch(year -> has(document, year) || isDated(Integer.parseInt(year), document, minutes));
        boolean ofPlace = places.stream().anyMatch(place -> isNumbered(place, document));
        return (years.isEmpty() || ofYear) && (places.isEmpty() || ofPlace);
    }

    private static boolean isDated(int year, Document document, Minutes minutes) {
        return document.date().getYear() == year
                || minutes.events().stream()
                        .anyMatch(event -> event.when().date().getYear() == year);
    }

    private static boolean isNumbered(int place, Document document) {
        return has(document, place + "(?:st|nd|rd|th)?")
                || place > 0 && place <= IN_WORDS.size() && has(document, IN_WORDS.get(place - 1));
    }

    private static boolean has(Document document, String words) {
        String text = FoldedText.fold(document.title() + " " + document.text()).toLowerCase(Locale.ROOT);
        return Pattern.compile("\\b" + words + "\\b").matcher(text).find();
    }
}
