package rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Countries by the words that stand for them: the name, the adjective, the people, the seat of government. Words alone, in
 * lower case, with {@code -} for the blank in "new-delhi". Safe for use by many threads.
 */
public final class Nations {
    private static final Nations SHIPPED = load("nations.txt");

    private final Map<String, String> byPeople = new HashMap<>();
    private final Map<String, String> bySeat = new HashMap<>();

    private Nations() {}

    public static Nations shipped() {
        return SHIPPED;
    }

    private static Nations load(String name) {
        try (InputStream bytes = Nations.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the list " + name + " is missing from the program; build again");
            }
            Nations nations = new Nations();
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(nations::add);
            return nations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String country = line.substring(0, line.indexOf(':'));
        String[] words = line.substring(line.indexOf(':') + 1).split("\\|", -1);
        byPeople.put(country.toLowerCase(Locale.ROOT).replace(' ', '-'), country);
        listed(words[0]).forEach(people -> byPeople.put(people, country));
        if (words.length > 1) {
            listed(words[1]).forEach(seat -> bySeat.put(seat, country));
        }
    }

    private static List<String> listed(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split(" +", -1));
    }

    /** The country of a name, an adjective or a people: "china", "chinese", "swedes". */
    public Optional<String> ofPeople(String word) {
        String country = byPeople.get(word);
        if (country != null || word.length() < 6) {
            return Optional.ofNullable(country);
        }
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String stem = singular.endsWith("n") ? singular.substring(0, singular.length() - 1) : "";
        return Optional.ofNullable(byPeople.get(stem));
    }

    /** The words for the seats of a country's government. */
    public List<String> seats(String country) {
        return bySeat.entrySet().stream()
                .filter(seat -> seat.getValue().equals(country))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The country whose government is meant by the name of its seat: "beijing". */
    public Optional<String> ofSeat(String word) {
        return Optional.ofNullable(bySeat.get(word));
    }
}
