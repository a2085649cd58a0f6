package rapporteur.index;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;

/** The walk of life that descriptions give a person, as far as it tells one bearer of a name from another. */
enum Walk {
    OFFICE,
    PRIVATE,
    /** Both, or no telling. */
    OPEN;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}-]+");
    private static final Set<String> OFFICES = Set.of(
            "ambassador",
            "attache",
            "chancellor",
            "commissioner",
            "consul",
            "delegate",
            "diplomat",
            "envoy",
            "governor",
            "king",
            "mayor",
            "minister",
            "negotiator",
            "official",
            "premier",
            "president",
            "prince",
            "prosecutor",
            "queen",
            "secretary",
            "senator",
            "spokesman",
            "spokesperson",
            "spokeswoman",
            "undersecretary");
    private static final Set<String> PRIVATE_WALKS = Set.of(
            "activist",
            "actor",
            "artist",
            "author",
            "baker",
            "blogger",
            "carpenter",
            "dissident",
            "doctor",
            "driver",
            "economist",
            "engineer",
            "farmer",
            "fisherman",
            "footballer",
            "imam",
            "journalist",
            "lawyer",
            "merchant",
            "monk",
            "musician",
            "novelist",
            "nurse",
            "photographer",
            "poet",
            "priest",
            "professor",
            "researcher",
            "sailor",
            "scientist",
            "singer",
            "skipper",
            "student",
            "teacher",
            "trader",
            "translator",
            "writer");

    static Walk of(List<String> descriptions) {
        boolean office = false;
        boolean privately = false;
        for (String description : descriptions) {
            for (String word : WORDS.split(FoldedText.fold(description), -1)) {
                office |= OFFICES.contains(word);
                privately |= PRIVATE_WALKS.contains(word);
            }
        }
        return office == privately ? OPEN : office ? OFFICE : PRIVATE;
    }

    /** Whether two people of one name are described as two: one in office, one not. */
    boolean differsFrom(Walk other) {
        return this != OPEN && other != OPEN && this != other;
    }
}
