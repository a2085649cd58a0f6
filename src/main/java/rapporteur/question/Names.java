package rapporteur.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapporteur.index.FoundPerson;
import rapporteur.index.Reading;

/** The names in a message that the index knows: people, with whom they may mean, and other proper names. */
record Names(List<Who> people, Set<String> personWords, Set<String> others) {

    static Names in(String text, Reading reading) {
        Map<String, Set<String>> meant = new LinkedHashMap<>();
        Set<String> personWords = new HashSet<>();
        for (FoundPerson found : reading.people(text)) {
            if (isSomebodyElse(found, text, reading)) {
                continue;
            }
            String words = String.join(" ", found.namedBy());
            meant.computeIfAbsent(words, unused -> new LinkedHashSet<>())
                    .add(found.person().name());
            found.namedBy().forEach(word -> personWords.add(word.toLowerCase(Locale.ROOT)));
        }
        return new Names(people(meant), personWords, otherNames(text, reading, personWords));
    }

    /** "Renee Xia" is not Liu Xia: another name stands right before the only word that fits. */
    private static boolean isSomebodyElse(FoundPerson found, String text, Reading reading) {
        if (found.namedBy().size() != 1) {
            return false;
        }
        int at = text.indexOf(found.namedBy().getFirst());
        String before = text.substring(0, Math.max(0, at)).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        List<String> terms = reading.terms().of(word);
        boolean ownName = found.person().name().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
        return !terms.isEmpty() && !ownName && terms.stream().allMatch(reading.terms()::name);
    }

    /** "Vera Marsh" is one person although "Marsh" alone could be three: the longer words win. */
    private static List<Who> people(Map<String, Set<String>> meant) {
        List<Who> people = new ArrayList<>();
        List<String> byLength = new ArrayList<>(meant.keySet());
        byLength.sort((a, b) -> Integer.compare(b.split(" ", -1).length, a.split(" ", -1).length));
        Set<String> used = new HashSet<>();
        for (String words : byLength) {
            List<String> parts = List.of(words.split(" ", -1));
            if (!used.containsAll(parts)) {
                used.addAll(parts);
                people.add(new Who(words, List.copyOf(meant.getOrDefault(words, Set.of()))));
            }
        }
        return people;
    }

    private static Set<String> otherNames(String text, Reading reading, Set<String> personWords) {
        Set<String> names = new LinkedHashSet<>();
        for (String word : text.split("[^\\p{L}\\p{M}'’.-]+", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean name = reading.terms().of(word).stream().anyMatch(reading.terms()::name);
            if (name && !personWords.contains(lower)) {
                names.add(lower);
            }
        }
        return names;
    }

    /** The words of a message with its names replaced by what they are. */
    List<String> mask(List<String> words) {
        List<String> masked = new ArrayList<>();
        for (String word : words) {
            String mask = personWords.contains(word) ? Form.PERSON : others.contains(word) ? Form.NAME : word;
            boolean repeated = !masked.isEmpty() && mask.equals(masked.getLast()) && !mask.equals(word);
            if (!repeated) {
                masked.add(mask);
            }
        }
        return masked;
    }
}
