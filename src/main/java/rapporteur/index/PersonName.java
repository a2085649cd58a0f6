package rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;

/** A name as a list of folded words, to tell whether two forms can be one person's. */
record PersonName(List<String> parts) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(FoldedText.fold(name), -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return new PersonName(parts);
    }

    int words() {
        return parts.size();
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /**
     * Whether both are forms of one full name: the same first and last word, or an initial of the first, with middle names
     * left out but never others in their place.
     */
    boolean agreesWith(PersonName other) {
        return isFull()
                && other.isFull()
                && sameWord(parts.getFirst(), other.parts.getFirst())
                && parts.getLast().equals(other.parts.getLast())
                && (within(middle(), other.middle()) || within(other.middle(), middle()));
    }

    /** Whether a single word is one of this name's: a surname, or a given name where families come first. */
    boolean holds(PersonName single) {
        return parts.containsAll(single.parts);
    }

    private List<String> middle() {
        return parts.subList(1, parts.size() - 1);
    }

    private static boolean within(List<String> fewer, List<String> more) {
        return fewer.stream().allMatch(one -> more.stream().anyMatch(each -> sameWord(one, each)));
    }

    private static boolean sameWord(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }
}
