package rapporteur.corpus;

import java.text.Normalizer;

/** How a character beyond ASCII is folded: to several units, or to none when it is an accent or shows as nothing. */
final class FoldedCharacter {
    private FoldedCharacter() {}

    static String of(int character) {
        String mark = mark(character);
        if (!mark.isEmpty()) {
            return mark;
        }
        StringBuilder folded = new StringBuilder(4);
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isDropped(part))
                .forEach(part -> append(part, folded));
        return folded.toString();
    }

    private static void append(int part, StringBuilder folded) {
        String mark = mark(part);
        if (!mark.isEmpty()) {
            folded.append(mark);
            return;
        }
        int small = Character.toLowerCase(part);
        String letters = letters(small);
        if (letters.isEmpty()) {
            folded.appendCodePoint(small);
        } else {
            folded.append(letters);
        }
    }

    /** Quotation marks and dashes, which come in many styles; empty for anything else. */
    private static String mark(int character) {
        return switch (character) {
            case '‘', '’', '‚', '‛', '‹', '›', '´', '′', 'ʼ', 'ʹ', '＇' -> "'";
            case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '〟', '＂' -> "\"";
            case '−' -> "-";
            default -> Character.getType(character) == Character.DASH_PUNCTUATION ? "-" : "";
        };
    }

    /** Letters that Unicode doesn't take apart but a reader types without their stroke or tie; empty for others. */
    private static String letters(int character) {
        return switch (character) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'ς' -> "σ";
            default -> "";
        };
    }

    private static boolean isDropped(int character) {
        return switch (Character.getType(character)) {
            // Format characters are soft hyphens, joiners and marks of direction.
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
