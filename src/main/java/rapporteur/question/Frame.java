package rapporteur.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases that stand at an edge of what is asked and add nothing to it. */
record Frame(Set<List<String>> phrases, int longest) {

    static Frame load(String name) {
        Set<List<String>> phrases = new HashSet<>();
        for (String line : WordLines.load(name)) {
            phrases.add(List.of(line.split(" ", -1)));
        }
        return of(phrases);
    }

    private static Frame of(Set<List<String>> phrases) {
        int longest = phrases.stream().mapToInt(List::size).max().orElse(0);
        return new Frame(Set.copyOf(phrases), longest);
    }

    /** The phrases as they are met from the end. */
    Frame backwards() {
        Set<List<String>> reversed = new HashSet<>();
        phrases.forEach(phrase -> reversed.add(List.copyOf(phrase.reversed())));
        return of(reversed);
    }

    /** The words without all phrases at their beginning; never without the last word. */
    List<String> removeFrom(List<String> words) {
        List<String> left = words;
        for (int length = Math.min(longest, left.size() - 1); length > 0; length--) {
            if (phrases.contains(left.subList(0, length))) {
                left = left.subList(length, left.size());
                length = Math.min(longest, left.size() - 1) + 1;
            }
        }
        return left;
    }
}
