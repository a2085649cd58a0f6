package rapporteur.console.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a statement was given to the right speaker: the words that name the speaker share one that means something with
 * those an annotator marked, or the last word of the found name stands among them.
 */
final class SpeakerCheck {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "we", "i", "you", "who", "him", "her", "his", "them", "himself", "herself",
            "one");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "and", "of", "in", "for", "to", "at", "on", "by", "with", "from", "as", "that", "who",
            "is", "was", "his", "her", "their", "its", "our", "my", "s", "mr", "mrs", "ms", "dr");

    private final Words words;

    SpeakerCheck(Words words) {
        this.words = words;
    }

    /** Empty where the annotator marked no speaker. */
    Optional<Boolean> right(WordedAttribution gold, WordedAttribution found) {
        BitSet wanted = gold.source();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }

        boolean anyWordCounts = wanted.cardinality() == 1
                || wanted.stream().mapToObj(this::lower).allMatch(SpeakerCheck::saysLittle);
        boolean shared = wanted.stream()
                .filter(number -> found.source().get(number))
                .anyMatch(number -> anyWordCounts || !FUNCTION_WORDS.contains(lower(number)));
        return Optional.of(shared || found.attribution().speaker().stream().anyMatch(name -> endsIn(name, wanted)));
    }

    private boolean endsIn(String name, BitSet wanted) {
        List<String> capitalised =
                Words.of(name).stream().filter(SpeakerCheck::capitalised).toList();
        return !capitalised.isEmpty()
                && wanted.stream()
                        .mapToObj(words::word)
                        .filter(SpeakerCheck::capitalised)
                        .anyMatch(word -> word.equalsIgnoreCase(capitalised.getLast()));
    }

    private static boolean saysLittle(String word) {
        return PRONOUNS.contains(word) || FUNCTION_WORDS.contains(word);
    }

    private static boolean capitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private String lower(int number) {
        return words.word(number).toLowerCase(Locale.ROOT);
    }
}
