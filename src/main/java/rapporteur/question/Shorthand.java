package rapporteur.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people in a chat shorten, with what it stands for: {@code ppl = people}. */
record Shorthand(Map<String, List<String>> meanings) {

    static Shorthand load(String name) {
        Map<String, List<String>> meanings = new HashMap<>();
        for (String line : WordLines.load(name)) {
            String[] sides = line.split(" = ", 2);
            String plain = sides[1].replaceAll("'(s|re|ll|d|ve|m)\\b", " '$1");
            meanings.put(sides[0], List.of(plain.split(" ", -1)));
        }
        return new Shorthand(Map.copyOf(meanings));
    }

    /** The word itself where it is no shorthand. */
    List<String> inFull(String word) {
        return meanings.getOrDefault(word, List.of(word));
    }
}
