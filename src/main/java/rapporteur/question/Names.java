package rapporteur.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.corpus.FoldedText;
import rapporteur.index.FoundPerson;
import rapporteur.index.Individual;
import rapporteur.index.Reading;
import rapporteur.index.Register;
import rapporteur.index.Terms;

/**
 * The names in a message: people that the index knows, with whom they may mean, and other proper names. {@code strangers} are words
 * that look like names and stand in no document; {@code known} are words that do.
 */
record Names(List<Who> people, Set<String> personWords, Set<String> others, Set<String> strangers, Set<String> known) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    /** Shorter words describe nobody. */
    private static final int SHORTEST_DESCRIPTION = 4;
    /** A word with a capital within a sentence; the first word of one has it anyway. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<=[\\p{L}\\p{N},;)'’\"”] )\\p{Lu}[\\p{L}\\p{M}.-]*(?:['’]\\p{L}{2,})?");

    private static final Pattern NO_CAPITALS = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}{2,}");

    /** Those alone that show by their capitals, where no index is at hand. */
    static Names capitalised(String text) {
        return new Names(List.of(), Set.of(), Set.of(), strangers(text, Set.of()), Set.of());
    }

    /** @param words those of the text */
    static Names in(String text, List<String> words, Reading reading) {
        Map<String, Boolean> names = new HashMap<>();
        Predicate<String> isName = word -> names.computeIfAbsent(word, each -> isName(each, reading.terms()));
        List<FoundPerson> found = reading.people(text).stream()
                .filter(person -> !isSomebodyElse(person, text, isName))
                .toList();
        Map<String, List<Individual>> meant = new LinkedHashMap<>();
        Set<String> personWords = new HashSet<>();
        for (Individual individual : Register.of(found)) {
            meant.computeIfAbsent(String.join(" ", individual.namedBy()), unused -> new ArrayList<>())
                    .add(individual);
            individual.namedBy().forEach(word -> personWords.add(word.toLowerCase(Locale.ROOT)));
        }
        Set<String> known = known(words, reading);
        return new Names(
                people(meant, text),
                personWords,
                otherNames(text, reading, personWords),
                strangers(text, known),
                known);
    }

    /** Whoever is called by a name that was found before; nobody the corpus knows where it has gone since. */
    static Who somebody(String name, Reading reading) {
        return new Who(
                name,
                Register.of(reading.people(name)).stream()
                        .filter(individual -> individual.names().contains(name))
                        .toList());
    }

    private static Set<String> known(List<String> words, Reading reading) {
        Set<String> known = new HashSet<>();
        for (String word : words) {
            List<String> terms = reading.terms().of(word);
            if (!terms.isEmpty() && terms.stream().allMatch(reading.terms()::known)) {
                known.add(word);
            }
        }
        return known;
    }

    /** In a message where most words begin with a capital, or all, capitals say nothing. */
    private static Set<String> strangers(String text, Set<String> known) {
        Set<String> strangers = new HashSet<>();
        CAPITALISED
                .matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT).replaceAll("\\.+$", ""))
                .filter(word -> word.length() > 1 && !known.contains(word))
                .forEach(strangers::add);
        return NO_CAPITALS.matcher(text).results().count() >= strangers.size() ? strangers : Set.of();
    }

    /** Whether a word is a name or stands in the documents, so that it can't be a slip. */
    boolean knows(String word) {
        return personWords.contains(word) || others.contains(word) || strangers.contains(word) || known.contains(word);
    }

    /** "Renee Xia" is not Liu Xia: another name stands right before the only word that fits. "Judge" in "Judge Xia" is none if she is one. */
    private static boolean isSomebodyElse(FoundPerson found, String text, Predicate<String> isName) {
        if (found.namedBy().size() != 1) {
            return false;
        }
        int at = text.indexOf(found.namedBy().getFirst());
        String before = text.substring(0, Math.max(0, at)).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        Set<String> own = words(found.person().name() + " " + String.join(" ", found.descriptions()));
        return !own.containsAll(words(word)) && isName.test(word);
    }

    private static Set<String> words(String text) {
        return NO_LETTER
                .splitAsStream(FoldedText.fold(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isName(String word, Terms terms) {
        List<String> found = terms.of(word);
        return !found.isEmpty() && found.stream().allMatch(terms::name);
    }

    /** "Vera Marsh" is one person although "Marsh" alone could be three: the longer words win. */
    private static List<Who> people(Map<String, List<Individual>> meant, String text) {
        List<Who> people = new ArrayList<>();
        List<String> byLength = new ArrayList<>(meant.keySet());
        byLength.sort((a, b) -> Integer.compare(b.split(" ", -1).length, a.split(" ", -1).length));
        Set<String> used = new HashSet<>();
        for (String words : byLength) {
            List<String> parts = List.of(words.split(" ", -1));
            if (!used.containsAll(parts)) {
                used.addAll(parts);
                people.add(new Who(words, asDescribed(meant.getOrDefault(words, List.of()), text)));
            }
        }
        return people;
    }

    /** Of several whom the words may mean, those whom the message also describes: "the fisherman Li Wen". */
    private static List<Individual> asDescribed(List<Individual> people, String text) {
        Set<String> words = words(text);
        List<Individual> described = people.stream()
                .filter(individual -> individual.appearances().stream()
                        .flatMap(found -> found.descriptions().stream())
                        .flatMap(description -> NO_LETTER.splitAsStream(FoldedText.fold(description)))
                        .anyMatch(word -> word.length() >= SHORTEST_DESCRIPTION && words.contains(word)))
                .toList();
        return described.isEmpty() ? people : described;
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

    /**
     * The words of a message with its names replaced by what they are.
     *
     * @param plain whether a word is one by which people ask, and no name although it is part of one: "river", "Monday"
     */
    List<String> mask(List<String> words, Predicate<String> plain) {
        List<String> masked = new ArrayList<>();
        for (String word : words) {
            String mask =
                    personWords.contains(word) ? Form.PERSON : isName(word) && !plain.test(word) ? Form.NAME : word;
            boolean repeated = !masked.isEmpty() && mask.equals(masked.getLast()) && !mask.equals(word);
            if (!repeated) {
                masked.add(mask);
            }
        }
        return masked;
    }

    private boolean isName(String word) {
        return others.contains(word) || strangers.contains(word);
    }
}
