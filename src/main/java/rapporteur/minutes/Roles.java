package rapporteur.minutes;

import java.util.Set;

/** Words for roles that tell which pronoun goes with their holder. */
final class Roles {
    private static final Set<String> MASCULINE = Set.of(
            "spokesman",
            "chairman",
            "husband",
            "father",
            "brother",
            "son",
            "king",
            "prince",
            "grandfather",
            "man",
            "his",
            "he",
            "congressman",
            "policeman",
            "businessman",
            "widower",
            "priest",
            "monk",
            "pope",
            "imam",
            "uncle",
            "nephew");
    private static final Set<String> FEMININE = Set.of(
            "spokeswoman",
            "chairwoman",
            "wife",
            "mother",
            "sister",
            "daughter",
            "queen",
            "princess",
            "grandmother",
            "woman",
            "her",
            "she",
            "congresswoman",
            "policewoman",
            "businesswoman",
            "widow",
            "nun",
            "actress",
            "aunt",
            "niece");

    private Roles() {}

    static Gender gender(String word) {
        if (MASCULINE.contains(word)) {
            return Gender.MASCULINE;
        }
        return FEMININE.contains(word) ? Gender.FEMININE : Gender.UNKNOWN;
    }
}
