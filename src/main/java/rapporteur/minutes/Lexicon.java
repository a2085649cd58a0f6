package rapporteur.minutes;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Word lists that ship with the program: {@code class: word word …} lines, or words alone; {@code #} begins a comment. */
final class Lexicon {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private Lexicon() {}

    static Lexicon load(String name) {
        Lexicon lexicon = new Lexicon();
        ShippedText.lines(name).forEach(lexicon::add);
        return lexicon;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon);
        Set<String> words = classes.computeIfAbsent(name, unused -> new HashSet<>());
        Collections.addAll(words, line.substring(colon + 1).trim().split(" +", -1));
    }

    /** Whether the word, lower case, is in the list. */
    boolean has(String word) {
        return has("", word);
    }

    boolean has(String name, String word) {
        Set<String> words = classes.get(name);
        return words != null && words.contains(word);
    }

    /** The words of a class, none where the list lacks it. */
    Set<String> words(String name) {
        return Collections.unmodifiableSet(classes.getOrDefault(name, Set.of()));
    }
}
