package rapporteur.quiz.making;

import java.util.Set;
import rapporteur.corpus.FoldedText;

/**
 * Somebody who speaks or is spoken of in the documents of a space: {@code name} is the fullest form, {@code names} are all of them.
 * Two people of one name are one voice, as an answer by that name is right for both.
 */
record Voice(String name, Type type, Set<String> names) {
    enum Type {
        PERSON,
        COUNTRY,
        BODY
    }

    Voice {
        names = Set.copyOf(names);
    }

    /** As the option of a choice: "The Associated Press". */
    String asOption() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Whether the words hold a name of this voice, or a part of it that would give it away. */
    boolean isNamedIn(String words) {
        Set<String> said = Words.of(words);
        return names.stream()
                        .flatMap(each -> Words.of(each).stream())
                        .anyMatch(part -> part.length() > 2 && said.contains(part))
                || FoldedText.fold(words).contains(FoldedText.fold(name));
    }

    boolean is(Voice other) {
        return type == other.type && name.equals(other.name);
    }
}
