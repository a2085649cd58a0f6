package rapporteur.minutes;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Word lists that ship with the program: {@code class: word word …} lines, or words alone; {@code #} begins a comment. */
final class Lexicon {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Map<String, String>> forms = new ConcurrentHashMap<>();

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

    /** Whether the word, lower case, is a form of a verb of the class. */
    boolean hasVerb(String name, String word) {
        return baseOf(name, word).isPresent();
    }

    /** The verb of the class, in its base form, of which the word is a form. */
    Optional<String> baseOf(String name, String word) {
        return Optional.ofNullable(forms.computeIfAbsent(name, this::formsOf).get(word));
    }

    private Map<String, String> formsOf(String name) {
        Map<String, String> bases = new HashMap<>();
        for (String base : words(name)) {
            VerbForms.of(base).forEach(form -> bases.putIfAbsent(form, base));
        }
        return bases;
    }

    /** The class that holds the word, empty where none does. */
    Optional<String> classOf(String word) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The words of all classes. */
    Set<String> words() {
        return classes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
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
