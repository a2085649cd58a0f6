package rapporteur.question;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which people ask, which say nothing of what they ask about. */
final class AskingWords {
    private static final Set<String> ALWAYS = words(
            "please pls plz tell give gimme show me let know want wanna gonna like can could would you u ur your so really actually exactly again"
                    + " hi hey ok okay thanks thank also any anything something there article document text story about according to"
                    + " i i'd i'm im we one thing things else more then now quick quickly briefly just what's whats who's whos when's where's"
                    + " how's hows did does do was were is are be been has have had will the a an of in on at by for from with and or but if"
                    + " it its he she they him her them his their this that these those what who whom whose which when where why how"
                    + " find out say asked get gets getting happen happened happens sum up where'd who'd how'd docs doc come came think thinks thought go goes going went question regarding concerning");
    private static final Map<Intent, Set<String>> BY_INTENT = new EnumMap<>(Map.of(
            Intent.WHO_SAID,
                    words(
                            "said says saying person speaker words quote quoted line came idea someone somebody mentioned stated claimed originally used"),
            Intent.WHAT_SAID,
                    words(
                            "said says saying told tell quote quotes quoted remark remarks words comment comments commented statement statements"
                                    + " everything all mention mentioned mentions answer answered reply replied react reacted reaction describe described speak spoke"
                                    + " talk talked response respond full across articles check"),
            Intent.SUMMARY,
                    words(
                            "summary summarise summarize sum summed up gist tldr tl dr overview short lines brief few happened happen main points recap rundown"
                                    + " keep nutshell sentence sentences version roughly key takeaways story interview column"),
            Intent.LIST_DOCUMENTS,
                    words(
                            "documents texts articles reports list mention mentions mentioned talk talks come comes up stories files read library quoted sources"
                                    + " everything quote quotes quoting got have turn turns turned appear appears appeared show shows named names contain contains"
                                    + " cover covers feature features deal deals papers pieces piece paper"),
            Intent.POSITION,
                    words(
                            "position stance side sides each compare view views vs versus differ difference differences say says think thinks tell stories different line"),
            Intent.WHEN, words("date day time year month exactly"),
            Intent.WHERE, words("place city building located happen take place exactly"),
            Intent.HOW_MANY, words("many much number amount figure figures total"),
            Intent.WHY, words("reason reasons come explain explains explanation behind because"),
            Intent.QUIZ, words("quiz test me ask question questions round start play")));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s?!,;:()\"“”„«»]+");
    private static final Pattern EDGES = Pattern.compile("^['‘]+|['’.]+$");
    private static final Pattern EDGES_OF_FOLDED = Pattern.compile("^['.]+|['.]+$");

    private AskingWords() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** What is left of a message when the words of asking are taken away, in its own order. */
    static String remove(String text, Intent intent) {
        Set<String> ofIntent = BY_INTENT.getOrDefault(intent, Set.of());
        StringBuilder left = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text, -1)) {
            String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
            String bare = EDGES_OF_FOLDED.matcher(folded).replaceAll("");
            if (!bare.isEmpty() && !ALWAYS.contains(bare) && !ofIntent.contains(bare)) {
                left.append(left.isEmpty() ? "" : " ")
                        .append(EDGES.matcher(word).replaceAll(""));
            }
        }
        return left.toString();
    }
}
