package rapporteur.minutes;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forms of an English verb, from its base; safer than a lemmatizer where the verbs are known ("joked" is not of "jok"). */
final class VerbForms {
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            entry("undertake", List.of("undertook", "undertaken")),
            entry("be", List.of("is", "are", "was", "were", "been")),
            entry("have", List.of("has", "had")),
            entry("do", List.of("does", "did", "done")),
            entry("say", List.of("said")),
            entry("see", List.of("saw", "seen")),
            entry("seek", List.of("sought")),
            entry("mean", List.of("meant")),
            entry("bring", List.of("brought")),
            entry("break", List.of("broke", "broken")),
            entry("withdraw", List.of("withdrew", "withdrawn")),
            entry("freeze", List.of("froze", "frozen")),
            entry("strike", List.of("struck")),
            entry("tell", List.of("told")),
            entry("know", List.of("knew", "known")),
            entry("write", List.of("wrote", "written")),
            entry("speak", List.of("spoke", "spoken")),
            entry("swear", List.of("swore", "sworn")),
            entry("think", List.of("thought")),
            entry("teach", List.of("taught")));
    private static final String VOWELS = "aeiou";

    private VerbForms() {}

    /** The base and all that is made of it, in no particular order; some forms that nobody writes among them. */
    static List<String> of(String base) {
        List<String> forms = new ArrayList<>(List.of(base, thirdPerson(base)));
        List<String> irregular = IRREGULAR.get(base);
        for (String stem : stems(base)) {
            forms.add(stem + "ing");
            if (irregular == null) {
                forms.add(past(base, stem));
            }
        }
        if (irregular != null) {
            forms.addAll(irregular);
        }
        return forms;
    }

    private static String past(String base, String stem) {
        if (base.endsWith("ee")) {
            return base + "d";
        }
        return (endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "i" : stem) + "ed";
    }

    private static String thirdPerson(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hissing ? "es" : "s");
    }

    /** What "-ing" is added to: without a mute e, and with the last consonant doubled where it may be ("admitting"). */
    private static List<String> stems(String base) {
        int last = base.length() - 1;
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return List.of(base.substring(0, last));
        }
        boolean mayDouble = last > 1
                && isConsonant(base.charAt(last))
                && "wxy".indexOf(base.charAt(last)) < 0
                && !isConsonant(base.charAt(last - 1))
                && isConsonant(base.charAt(last - 2));
        return mayDouble ? List.of(base, base + base.charAt(last)) : List.of(base);
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && isConsonant(base.charAt(base.length() - 2));
    }

    private static boolean isConsonant(char letter) {
        return VOWELS.indexOf(letter) < 0;
    }
}
