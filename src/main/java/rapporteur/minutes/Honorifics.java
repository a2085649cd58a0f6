package rapporteur.minutes;

import java.util.Map;
import java.util.Set;

/** Words of address before a name, and what they tell of the pronoun that goes with it. */
final class Honorifics {
    private static final Set<String> ADDRESS = Set.of(
            "mr", "mrs", "ms", "miss", "messrs", "mister", "madam", "sir", "dame", "lord", "lady", "dr", "prof", "rev",
            "hon", "st");
    /** Short forms of ranks, with the words a text may use for the person later. */
    private static final Map<String, String> RANKS = Map.ofEntries(
            Map.entry("gen", "general"),
            Map.entry("lt", "lieutenant"),
            Map.entry("col", "colonel"),
            Map.entry("maj", "major"),
            Map.entry("capt", "captain"),
            Map.entry("adm", "admiral"),
            Map.entry("sgt", "sergeant"),
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("amb", "ambassador"),
            Map.entry("dr", "doctor"),
            Map.entry("prof", "professor"));

    private Honorifics() {}

    static boolean is(String word) {
        String bare = bare(word);
        return ADDRESS.contains(bare) || RANKS.containsKey(bare);
    }

    /** The rank in full, or the word itself. */
    static String full(String word) {
        return RANKS.getOrDefault(bare(word), word);
    }

    static Gender gender(String word) {
        return switch (bare(word)) {
            case "mr", "mister", "sir", "lord" -> Gender.MASCULINE;
            case "mrs", "ms", "miss", "madam", "dame", "lady" -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
        };
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
