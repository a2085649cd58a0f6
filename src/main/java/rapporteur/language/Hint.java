package rapporteur.language;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.corpus.Span;

/** What a rule needs to find anything. One look at the beginnings of words spares most sentences most of the rules. */
enum Hint {
    DIGIT(""),
    MONTH("jan feb mar apr may jun jul aug sep oct nov dec"),
    WEEKDAY("mon tue wed thu fri sat sun"),
    RELATIVE("tod ton thi las nex yes tom end sta beg mid ago"),
    SEASON("spr sum aut fal win qua hal");

    private static final Map<Integer, Hint> BY_BEGINNING = Stream.of(values())
            .flatMap(hint -> Stream.of(hint.beginnings.split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .map(word -> Map.entry(packed(word, 0), hint)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String beginnings;

    Hint(String beginnings) {
        this.beginnings = beginnings;
    }

    static Set<Hint> in(String text, Span within) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        boolean inWord = false;
        for (int i = within.start(); i < within.end(); i++) {
            char character = text.charAt(i);
            boolean letter = Character.isLetter(character);
            if (character >= '0' && character <= '9') {
                hints.add(DIGIT);
            } else if (letter && !inWord && i + 2 < within.end()) {
                Hint hint = BY_BEGINNING.get(packed(text, i));
                if (hint != null) {
                    hints.add(hint);
                }
            }
            inWord = letter;
        }
        return hints;
    }

    /** Three letters of ASCII as one number, in small letters. */
    private static int packed(String text, int at) {
        return (text.charAt(at) | 0x20) << 16 | (text.charAt(at + 1) | 0x20) << 8 | (text.charAt(at + 2) | 0x20);
    }
}
