package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds those who could be taken for a voice: of the same type, first those of the same document and of a like office. */
final class OtherVoices {
    static final int WANTED = 3;

    private OtherVoices() {}

    /** By name, but for those whom the question itself names. */
    static Options than(Voice voice, String prompt, Material material, Knowledge knowledge) {
        Options options = new Options();
        Set<String> described = words(voice, knowledge);
        List<Voice> taken = new ArrayList<>(List.of(voice));
        for (Voice other : knowledge.voicesNear(material)) {
            boolean fits = other.type() == voice.type()
                    && !other.is(voice)
                    && !other.isNamedIn(prompt)
                    && taken.stream().noneMatch(each -> shareName(each, other));
            if (fits) {
                taken.add(other);
                options.add(other.asOption(), closeness(other, described, material, knowledge));
            }
        }
        return options;
    }

    static double closeness(Voice other, Set<String> described, Material material, Knowledge knowledge) {
        boolean sameDocument = knowledge.documents(other).contains(material.id());
        double sameOffice = Words.common(described, words(other, knowledge));
        return (sameDocument ? 0.6 : 0) + 0.4 * Math.min(1, 2 * sameOffice);
    }

    static Set<String> words(Voice voice, Knowledge knowledge) {
        Set<String> words = new HashSet<>();
        knowledge.descriptions(voice).forEach(description -> words.addAll(description.words()));
        return words;
    }

    /** "Human Rights in China" and "China": whichever is meant, the other isn't plainly wrong. */
    private static boolean shareName(Voice one, Voice other) {
        return one.type() != Voice.Type.PERSON
                && (Words.held(Words.of(one.name()), Words.of(other.name())) == 1
                        || Words.held(Words.of(other.name()), Words.of(one.name())) == 1);
    }
}
