package rapporteur.minutes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream bytes = Lexicon.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the word list " + name + " is missing from the program; build again");
            }
            Lexicon lexicon = new Lexicon();
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(lexicon::add);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.startsWith("#") || line.isBlank()) {
            return;
        }
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
