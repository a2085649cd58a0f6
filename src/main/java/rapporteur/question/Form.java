package rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The form of a message, without what it is about: names, quotations and numbers are replaced by what they are, so that
 * the classifier learns "who said QUOTE" and not the words said. Features are words, pairs of words, the opening, and the
 * letters inside longer words, which survive misspelling.
 */
final class Form {
    static final String QUOTE = "quotex";
    static final String PERSON = "personx";
    static final String NAME = "namex";
    static final String NUMBER = "numberx";
    private static final Set<String> MASKS = Set.of(QUOTE, PERSON, NAME, NUMBER);

    /** A speaker is asked for among the first words, and the verb follows soon. */
    private static final int OPENING = 3;

    private static final int WITHIN = 4;

    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "told",
            "called",
            "calls",
            "claimed",
            "claims",
            "denied",
            "denies",
            "complained",
            "argued",
            "argues",
            "compared",
            "compares",
            "promised",
            "warned",
            "warns",
            "thinks",
            "think",
            "thought",
            "believes",
            "wanted",
            "wants",
            "accused",
            "mentioned",
            "described",
            "admitted",
            "asked",
            "demanded",
            "insisted",
            "joked",
            "wrote",
            "announced",
            "declared",
            "suggested",
            "stated",
            "rejected",
            "quoted",
            "remarked",
            "replied",
            "praised",
            "criticised",
            "criticized",
            "proposed",
            "urged",
            "hoped",
            "predicted",
            "used");

    private Form() {}

    static String[] features(List<String> words) {
        List<String> features = new ArrayList<>();
        String before = "^";
        for (String word : words) {
            features.add("w=" + word);
            features.add("p=" + before + "_" + word);
            if (!MASKS.contains(word) && word.length() >= 5) {
                for (int i = 0; i + 4 <= word.length(); i++) {
                    features.add("c=" + word.substring(i, i + 4));
                }
            }
            before = word;
        }
        features.add("p=" + before + "_$");
        for (int length = 1; length <= Math.min(3, words.size()); length++) {
            features.add("o=" + String.join("_", words.subList(0, length)));
        }
        if (asksForSpeaker(words)) {
            features.add("s=who-speaks");
        }
        features.add("l=" + Math.min(words.size() / 3, 6));
        return features.toArray(String[]::new);
    }

    /** "Who" with a verb of speech or of holding something behind it, perhaps with a noun between: "which minister called". */
    private static boolean asksForSpeaker(List<String> words) {
        for (int i = 0; i < Math.min(words.size() - 1, OPENING); i++) {
            boolean asks = words.get(i).equals("who")
                    || words.get(i).equals("which")
                    || words.get(i).equals("whose");
            for (int next = i + 1; asks && next <= Math.min(i + WITHIN, words.size() - 1); next++) {
                if (SPEECH.contains(words.get(next))) {
                    return true;
                }
            }
        }
        return false;
    }
}
