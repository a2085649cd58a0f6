package rapporteur.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.corpus.Span;

/** A person while the minutes are being taken: what is known grows as the document is read. */
final class CastMember {
    private final String name;
    private final Set<String> nameWords = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<Span> descriptions = new LinkedHashSet<>();
    private final List<Span> mentions = new ArrayList<>();
    private final Set<String> roleWords = new LinkedHashSet<>();
    private Gender gender = Gender.UNKNOWN;

    CastMember(String name) {
        this.name = name;
        for (String word : name.split("[\\s“”\"]+", -1)) {
            if (!word.isEmpty()) {
                nameWords.add(word);
            }
        }
    }

    String name() {
        return name;
    }

    /** Whether the word is part of the name, in whatever case it is written. */
    boolean hasNameWordLike(String word) {
        return nameWords.stream().anyMatch(word::equalsIgnoreCase);
    }

    void mentioned(Span mention, String words) {
        mentions.add(mention);
        if (!words.equals(name)) {
            aliases.add(words);
        }
    }

    void alias(String words) {
        aliases.add(words);
        nameWords.add(words);
    }

    void described(Span description, String words) {
        if (description.isEmpty() || !descriptions.add(description)) {
            return;
        }
        for (String word :
                words.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}-]+", -1)) {
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

    List<Span> mentions() {
        return mentions;
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
}
