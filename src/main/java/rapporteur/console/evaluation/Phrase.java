package rapporteur.console.evaluation;

import java.util.regex.Pattern;

/**
 * Looks for words in an answer. Bare substrings are too kind: "21" is not in "2021", "9" not in "9,000", "Ray" not in
 * "betray".
 */
final class Phrase {
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d[.,]?$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER_BEHIND = Pattern.compile("^[.,]?\\d", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Phrase() {}

    static boolean in(String answer, String phrase) {
        String text = Folding.foldCase(answer);
        String wanted = Folding.foldCase(phrase);
        if (wanted.isEmpty()) {
            return false;
        }

        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (stands(text, wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String text, String wanted, int at) {
        String before = text.substring(0, at);
        String behind = text.substring(at + wanted.length());
        int first = wanted.codePointAt(0);
        int last = wanted.codePointBefore(wanted.length());

        boolean insideWord = Character.isLetter(first) && !before.isEmpty() && inWord(before.codePointBefore(at));
        boolean numberBefore = digit(first) && NUMBER_BEFORE.matcher(before).find();
        boolean numberBehind = digit(last) && NUMBER_BEHIND.matcher(behind).find();
        return !insideWord && !numberBefore && !numberBehind;
    }

    /** Letters, digits and numbers of any kind. */
    private static boolean inWord(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    /** Raised digits are digits too. */
    private static boolean digit(int character) {
        return Character.isDigit(character) || RAISED_DIGITS.indexOf(character) >= 0;
    }
}
