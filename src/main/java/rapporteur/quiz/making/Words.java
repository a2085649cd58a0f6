package rapporteur.quiz.making;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;

/** Folded words of a text, and how much two texts have in common. */
final class Words {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "in", "to", "on", "at", "by");

    private Words() {}

    /** The distinct words but for articles and the smallest others, in reading order. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>(inOrder(text));
        words.removeAll(SMALL);
        return words;
    }

    static List<String> inOrder(String text) {
        return Arrays.stream(NO_WORD.split(FoldedText.fold(text).replace("'s", "")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static int count(String text) {
        return inOrder(text).size();
    }

    /** The share of the smaller set that the other holds as well, from 0 to 1. */
    static double common(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) one.stream().filter(other::contains).count() / smaller;
    }

    /** The share of the set that the other holds, from 0 to 1. */
    static double held(Set<String> set, Set<String> by) {
        return set.isEmpty() ? 0 : (double) set.stream().filter(by::contains).count() / set.size();
    }
}
