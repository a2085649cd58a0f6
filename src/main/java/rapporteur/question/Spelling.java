package rapporteur.question;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rapporteur.language.EnglishWords;

/** Mends misspelt words of asking: a word that nobody knows becomes the commonest word of the training phrases one slip away. */
record Spelling(Map<String, Integer> counts) {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;
    /** A word that stands once in the phrases may itself be a slip. */
    private static final int COMMON = 3;

    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    /** Of the words of phrases. */
    static Spelling learn(List<List<String>> phrases) {
        Map<String, Integer> counts = new HashMap<>();
        phrases.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new Spelling(counts);
    }

    /** @param known whether a word that no phrase has is a word all the same */
    List<String> mend(List<String> words, Predicate<String> known) {
        List<String> mended = new ArrayList<>();
        for (String word : words) {
            boolean wrong = !counts.containsKey(word)
                    && word.length() >= SHORTEST
                    && !known.test(word)
                    && !EnglishWords.has(word);
            mended.add(wrong ? nearest(word).orElse(word) : word);
        }
        return mended;
    }

    /** Whether it is a word by which people ask. */
    boolean isCommon(String word) {
        return counts.getOrDefault(word, 0) >= COMMON;
    }

    private Optional<String> nearest(String word) {
        for (String kept : List.of("$1$1", "$1")) {
            String shorter = DRAWN_OUT.matcher(word).replaceAll(kept);
            if (counts.containsKey(shorter)) {
                return Optional.of(shorter);
            }
        }

        String shorter = DRAWN_OUT.matcher(word).replaceAll("$1");
        return counts.entrySet().stream()
                .filter(entry -> isCommon(entry.getKey()) && entry.getKey().length() >= SHORTEST - 1)
                .filter(entry -> oneSlip(shorter, entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** A letter too many, missing or wrong, or two letters swapped (Damerau 1964). */
    static boolean oneSlip(String one, String other) {
        if (one.length() > other.length()) {
            return oneSlip(other, one);
        }
        int longer = other.length() - one.length();
        if (longer > 1) {
            return false;
        }

        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (longer == 1) {
            return one.substring(at).equals(other.substring(at + 1));
        }
        if (at == one.length()) {
            return false;
        }
        boolean wrongLetter = one.substring(at + 1).equals(other.substring(at + 1));
        boolean swapped = at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
        return wrongLetter || swapped;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    static Spelling read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> counts = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            counts.put(in.readUTF(), in.readInt());
        }
        return new Spelling(counts);
    }
}
