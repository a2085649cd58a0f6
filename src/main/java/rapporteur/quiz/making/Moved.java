package rapporteur.quiz.making;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and figures moved a little, written the way the right ones are. */
final class Moved {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    private static final List<String> SPELLED =
            List.of(("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                            + "sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight")
                    .split(" ", -1));
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")\\b");
    private static final Pattern WEEKDAY = Pattern.compile("day\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern SPELLED_WORD =
            Pattern.compile("(?i)\\b(" + String.join("|", SPELLED.reversed()) + ")\\b(?!-)");
    private static final List<BigDecimal> FACTORS = List.of(
            new BigDecimal("0.5"),
            new BigDecimal("0.7"),
            new BigDecimal("1.3"),
            new BigDecimal("1.5"),
            new BigDecimal("2"));
    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    private Moved() {}

    /** Another year, and where there is a month another month; a date has at most one of these moved. */
    static List<String> dates(String date) {
        List<String> moved = new ArrayList<>();
        Matcher year = YEAR.matcher(date);
        Matcher month = MONTH.matcher(date);
        boolean hasYear = year.find();
        boolean hasMonth = month.find();
        if (WEEKDAY.matcher(date).find()) {
            return List.of();
        }
        for (int by : new int[] {-1, 1, -2, 2, -3}) {
            if (hasYear) {
                moved.add(replace(date, year, String.valueOf(Integer.parseInt(year.group()) + by)));
            }
            if (hasMonth) {
                int other = Math.floorMod(MONTHS.indexOf(month.group()) + by, MONTHS.size());
                moved.add(replace(date, month, MONTHS.get(other)));
            }
        }
        return moved;
    }

    /** The number larger and smaller, as round as it is. */
    static List<String> figures(String figure) {
        List<String> moved = new ArrayList<>();
        Matcher digits = DIGITS.matcher(figure);
        Matcher spelled = SPELLED_WORD.matcher(figure);
        if (digits.find()) {
            BigDecimal number = new BigDecimal(digits.group().replace(",", ""));
            for (BigDecimal factor : FACTORS) {
                moved.add(replace(figure, digits, written(number, factor, digits.group())));
            }
        } else if (spelled.find()) {
            int number = SPELLED.indexOf(spelled.group().toLowerCase(Locale.ROOT)) + 1;
            for (int by : new int[] {-2, -1, 1, 2, 3}) {
                int other = number + by;
                if (other >= 2 && other <= SPELLED.size()) {
                    String word = SPELLED.get(other - 1);
                    boolean capital = Character.isUpperCase(spelled.group().charAt(0));
                    moved.add(replace(
                            figure,
                            spelled,
                            capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word));
                }
            }
        }
        moved.removeIf(figure::equals);
        return moved;
    }

    private static String written(BigDecimal number, BigDecimal factor, String like) {
        int digits = number.stripTrailingZeros().precision();
        BigDecimal other = number.multiply(factor).round(new MathContext(Math.max(1, digits), RoundingMode.HALF_UP));
        int decimals = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        other = other.setScale(decimals, RoundingMode.HALF_UP);
        String pattern = (like.contains(",") || other.precision() - decimals > 4 ? "#,##0" : "0")
                + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return new DecimalFormat(pattern, ENGLISH).format(other);
    }

    private static String replace(String text, Matcher at, String by) {
        return text.substring(0, at.start()) + by + text.substring(at.end());
    }
}
