package rapporteur.question;

import java.util.List;
import java.util.Set;

/**
 * What a message takes over from the turn before: words to search for in addition to its own, the person meant by "he" or
 * "she", and the documents that the answer rested on. All empty where it stands alone.
 */
record Carried(String words, boolean searched, List<Who> people, Set<String> documents) {
    static final Carried NOTHING = new Carried("", false, List.of(), Set.of());

    /** The words to search for; those of a person who speaks are not searched for, the speaker is. */
    String addTo(String about) {
        return searched ? (about + " " + words).strip() : about;
    }
}
