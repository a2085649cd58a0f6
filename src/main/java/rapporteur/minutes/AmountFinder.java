package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.corpus.Span;

/** Finds numbers with their units: "$6.4 billion", "11-year", "two-thirds". Ordinals, times of day and decades are none. */
final class AmountFinder {
    private static final String SIGNS = "(?<sign>US\\$|[$€£¥₹])";

    private final Lexicon units = Lexicon.load("units.txt");
    private final Pattern amount = pattern(units);

    /** A number where it stands. */
    record Found(Span words, Amount amount) {}

    private static Pattern pattern(Lexicon units) {
        String names = units.words().stream()
                .filter(word -> Character.isLetter(word.charAt(0)) && !word.endsWith("$"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.replace("_", "\\s"))
                .collect(Collectors.joining("|", "(?:", ")"));
        String number = SIGNS + "?\\s?(?<number>" + NumberWords.PATTERN + ")(?:[\\s-]?(?<scale>" + NumberWords.SCALE
                + ")s?\\b)?(?:[\\s-]?(?<unit>" + names + "\\b|%))?";
        return Pattern.compile(
                "(?<![\\p{L}\\d.,:/]|\\p{L}-)(?:(?<fraction>" + NumberWords.FRACTION + ")|" + number
                        + ")(?![\\p{L}\\d]|:\\d|[.,]\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Found> find(String text, Span within) {
        List<Found> found = new ArrayList<>();
        Matcher matcher =
                amount.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (matcher.find()) {
            Span words = new Span(matcher.start(), matcher.end()).trim(text);
            found.add(new Found(words, amount(matcher)));
        }
        return found;
    }

    private Amount amount(Matcher matcher) {
        if (matcher.group("fraction") != null) {
            return new Amount(NumberWords.percent(matcher.group("fraction")), "percent", Amount.Kind.SHARE);
        }
        String scale = matcher.group("scale");
        double value = NumberWords.value(matcher.group("number")) * (scale == null ? 1 : NumberWords.scale(scale));
        String unit = matcher.group("sign") == null ? matcher.group("unit") : matcher.group("sign");
        if (unit == null) {
            return new Amount(value, "", Amount.Kind.COUNT);
        }
        String entry = units.classOf(unit.toLowerCase(Locale.ROOT).replaceAll("\\s", "_"))
                .orElseThrow();
        int stroke = entry.indexOf('/');
        return new Amount(value, entry.substring(stroke + 1), Amount.Kind.valueOf(entry.substring(0, stroke)));
    }
}
