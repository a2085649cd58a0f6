package rapporteur.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.corpus.FoldedText;
import rapporteur.language.EnglishWords;

/**
 * Marks what somebody typed into a gap. Case, accents, punctuation, British or American spelling, articles and
 * titles before a name, and one slip of the finger in
 * words of four letters and more, two in those of eight, make no difference. Another English word is no slip ("walk" for
 * "talk"), unless it is the same in the singular or plural, and a number is right or wrong.
 */
public final class Marking {
    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;

    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+(?:'\\p{L}+)?|%");
    private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3}(?!\\d))");
    private static final Pattern BRITISH_OUR = Pattern.compile("(?<=\\p{L}{2})our(?=(?:s|ed|ing|able|al|hood)?$)");
    private static final Pattern BRITISH_ISE = Pattern.compile("(?<=\\p{L}{2})is(?=e[ds]?$|ing$|ation)");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "doctor",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "judge",
            "justice",
            "president",
            "premier",
            "minister",
            "secretary",
            "ambassador",
            "senator",
            "sen",
            "governor",
            "gov",
            "general",
            "gen",
            "colonel",
            "col",
            "captain",
            "capt",
            "major",
            "cardinal",
            "king",
            "queen",
            "prince",
            "princess",
            "chancellor",
            "commissioner",
            "deputy",
            "vice",
            "assistant");

    private Marking() {}

    public static boolean isRight(Task.Cloze task, String typed) {
        List<String> given = words(typed);
        return Stream.concat(Stream.of(task.answer()), task.alternatives().stream())
                .map(Marking::words)
                .anyMatch(wanted -> agree(wanted, given));
    }

    private static boolean agree(List<String> wanted, List<String> given) {
        if (wanted.isEmpty() || given.isEmpty()) {
            return false;
        }
        if (String.join("", wanted).equals(String.join("", given))) {
            return true;
        }
        if (wanted.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!isMeant(wanted.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMeant(String wanted, String given) {
        if (wanted.equals(given) || given.equals(wanted + "s") || wanted.equals(given + "s")) {
            return true;
        }
        int slips = wanted.length() >= TWO_SLIPS_FROM ? 2 : wanted.length() >= ONE_SLIP_FROM ? 1 : 0;
        boolean number = Character.isDigit(wanted.charAt(0));
        return !number && distance(wanted, given) <= slips && !EnglishWords.has(given);
    }

    /** The words as they are compared, without what may be left out. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(FoldedText.fold(text));
        while (word.find()) {
            String plain = word.group().replace("'s", "").replace("'", "");
            words.add(plain.equals("%") ? "percent" : spelling(plain));
        }
        int first = 0;
        while (first < words.size() - 1 && (ARTICLES.contains(words.get(first)) || TITLES.contains(words.get(first)))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** Numbers without commas, words as Americans write them. */
    private static String spelling(String word) {
        String number = THOUSANDS.matcher(word).replaceAll("");
        return BRITISH_ISE.matcher(BRITISH_OUR.matcher(number).replaceAll("or")).replaceAll("iz");
    }

    /**
     * How many letters are too many, missing or wrong, or swapped with their neighbours: the distance of Damerau (1964), each stretch
     * changed once (optimal string alignment).
     */
    static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(one, i, other, j, costs);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cost(String one, int i, String other, int j, int[][] costs) {
        int changed = costs[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int cost = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, 1 + costs[i - 2][j - 2]) : cost;
    }
}
