package rapporteur.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** A person while the minutes are being taken: what is known grows as the document is read. */
final class CastMember {
    private static final Set<String> GENERATIONS = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    /** In "who was married to her" the pronoun is not of whoever is described. */
    private static final Pattern OF_ANOTHER = Pattern.compile("\\b(?:to|with|by|from|against) (?:her|his)\\b");

    private final String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<Span> descriptions = new LinkedHashSet<>();
    private final Set<String> described = new LinkedHashSet<>();
    private final List<Span> mentions = new ArrayList<>();
    private final Set<String> roleWords = new LinkedHashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private int fullMentions;

    CastMember(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The words that may stand for the whole name: no initials, no particles. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[\\s“”\"]+", -1)) {
            boolean initial = word.length() <= 2 && (word.endsWith(".") || word.length() < 2);
            if (!initial && Character.isUpperCase(word.codePointAt(0)) && !GENERATIONS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Notes a place where the person is named, in reading order. */
    void mentioned(Span mention, String words) {
        mentions.add(mention);
        if (words.indexOf(' ') > 0) {
            fullMentions++;
        }
        alias(words);
    }

    void alias(String words) {
        if (!words.equals(name)) {
            aliases.add(words);
        }
    }

    void described(Span description, String words) {
        if (description.isEmpty()
                || !described.add(words)
                || Honorifics.gender(words.toLowerCase(Locale.ROOT)) != Gender.UNKNOWN) {
            return;
        }
        descriptions.add(description);
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "");
        for (String word : OF_ANOTHER.matcher(plain).replaceAll(" ").split("[^\\p{L}-]+", -1)) {
            roleWords.add(Honorifics.full(word));
            seem(Roles.gender(word));
        }
    }

    void seem(Gender hint) {
        if (gender == Gender.UNKNOWN) {
            gender = hint;
        }
    }

    Gender gender() {
        return gender;
    }

    boolean hasRole(String word) {
        return roleWords.contains(word);
    }

    Set<String> roleWords() {
        return roleWords;
    }

    /** Every word by which the person is named, nicknames and other forms included. */
    Set<String> nameWords() {
        Set<String> words = new LinkedHashSet<>(words(name));
        aliases.forEach(alias -> words.addAll(words(alias)));
        return words;
    }

    List<Span> mentions() {
        return mentions;
    }

    /** Where the person was named last so far, -1 where not yet. */
    int lastMention() {
        return mentions.isEmpty() ? -1 : mentions.getLast().start();
    }

    /** How often more than one word of the name was written so far. */
    int fullMentions() {
        return fullMentions;
    }

    List<Span> descriptions() {
        return List.copyOf(descriptions);
    }

    Person toPerson() {
        return new Person(
                name,
                List.copyOf(aliases),
                descriptions(),
                mentions.stream().sorted().toList());
    }

    /** Where the last mention before a place begins, -1 where there is none. */
    int lastMentionBefore(int offset) {
        return mentions().stream()
                .mapToInt(Span::start)
                .filter(start -> start < offset)
                .max()
                .orElse(-1);
    }
}
