package rapporteur.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers in words and figures. "One" is no number here: it is a pronoun more often than not. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES = Map.of(
            "dozen",
            12.0,
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "bn",
            1e9);
    private static final Map<String, Double> PARTS =
            Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0, "fifth", 20.0, "tenth", 10.0);
    private static final Map<String, Integer> VALUES = values();

    /** What a number looks like: digits, or words with or without "and a half". */
    static final String PATTERN = "(?:\\d[\\d,.]*\\d|\\d|\\b(?:zero|(?:" + String.join("|", TENS) + ")(?:-\\p{L}+)?|"
            + String.join("|", SMALL) + ")(?: and a half)?\\b)";

    static final String SCALE = "(?:dozen|hundred|thousand|million|billion|trillion|bn)";

    /** "Two-thirds", "a third of", "half of the". */
    static final String FRACTION =
            "(?:\\b(?:one|two|three|four)[- ](?:thirds?|quarters?|fifths?|tenths?)\\b|\\b(?:a (?:third|quarter|fifth|tenth)|half)(?= of\\b))";

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("zero", 0, "one", 1, "a", 1));
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i + 2);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 10 * (i + 2));
        }
        return values;
    }

    /** The value of words that match {@link #PATTERN}. */
    static double value(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(plain.charAt(0))) {
            return digits(plain);
        }
        double half = plain.endsWith(" and a half") ? 0.5 : 0;
        int sum = 0;
        for (String part : plain.split("[- ]", -1)) {
            sum += VALUES.getOrDefault(part, 0);
        }
        return half > 0 ? sum - 1 + half : sum;
    }

    /** Commas part thousands; a single one behind fewer than four digits, before one or two, stands for the point. */
    private static double digits(String digits) {
        String plain = digits.replaceAll("[.,]$", "");
        if (plain.matches("\\d{1,3},\\d{1,2}")) {
            return Double.parseDouble(plain.replace(',', '.'));
        }
        String whole = plain.replace(",", "");
        boolean dottedThousands = whole.indexOf('.') != whole.lastIndexOf('.');
        return Double.parseDouble(dottedThousands ? whole.replace(".", "") : whole);
    }

    static double scale(String word) {
        return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0);
    }

    /** The percentage that words of {@link #FRACTION} name. */
    static double percent(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("[- ]", -1);
        String part = parts[parts.length - 1];
        double one = PARTS.getOrDefault(part.endsWith("s") ? part.substring(0, part.length() - 1) : part, 0.0);
        return parts.length == 1 ? one : VALUES.getOrDefault(parts[0], 1) * one;
    }
}
