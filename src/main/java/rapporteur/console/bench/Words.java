package rapporteur.console.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The word lists that made-up documents are composed of. */
final class Words {
    private final Map<String, List<String>> lists = new HashMap<>();

    private Words() {}

    static Words load() {
        Words words = new Words();
        try (InputStream bytes = Words.class.getResourceAsStream("words.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("the word lists are missing from the program; build again");
            }
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String rest = line.substring(colon + 1).strip();
        lists.put(line.substring(0, colon), List.of(rest.split("\\s*[,;]\\s*", -1)));
    }

    /** Any entry, the first ones most often. */
    String any(String list, RandomGenerator random) {
        List<String> entries = list(list);
        return entries.get(rank(entries.size(), random));
    }

    /** The entry at a place that may lie beyond the end: then it is counted on from the start. */
    String at(String list, int place) {
        List<String> entries = list(list);
        return entries.get(place % entries.size());
    }

    int size(String list) {
        return list(list).size();
    }

    /** A rank from 0, distributed as words are in texts: the n-th is about 1/n as frequent as the first (Zipf 1949). */
    static int rank(int size, RandomGenerator random) {
        return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
    }

    private List<String> list(String name) {
        List<String> entries = lists.get(name);
        if (entries == null) {
            throw new IllegalArgumentException("there is no list of " + name);
        }
        return entries;
    }
}
