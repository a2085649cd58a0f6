package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds the verbs of a sentence that report something, and where the clause of each begins and ends. */
final class ReportingClauses {
    private static final Set<String> OPENERS =
            Set.of("but", "and", "while", "although", "though", "whereas", "yet", "as");
    private static final Set<String> NOT_FINITE = Set.of("to", "be", "been", "being");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were");
    /** Before one of these a verb of speech is a noun: "the claim", "no answer". */
    private static final Set<String> BEFORE_NOUNS =
            Set.of("a", "an", "the", "his", "her", "their", "its", "of", "no", "any");

    private static final Set<String> BEFORE_PARTICIPLES =
            Set.of("by", "for", "after", "before", "despite", "without", "while");

    private final Page page;
    private final Cues cues;

    ReportingClauses(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
    }

    /** Where the cues stand among the tokens of the sentence; what is quoted reports nothing of its own. */
    List<Integer> cues(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isReporting(tokens, i) && !paragraph.quoted(tokens.get(i).span().start())) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** A cue in a finite clause of its own: not "to say", not "is said to", not "the row is said". */
    private boolean isReporting(List<Token> tokens, int i) {
        if (cues.stance(page, tokens.get(i)).isEmpty()) {
            return false;
        }
        String before = page.wordAt(tokens, i - 1);
        boolean passive =
                PASSIVE.contains(before) && page.plainWord(tokens.get(i)).endsWith("ed");
        return !passive && !NOT_FINITE.contains(before) && !BEFORE_NOUNS.contains(before);
    }

    /** ", adding …", "by saying …": the subject is the one before. */
    boolean isParticiple(List<Token> tokens, int cue) {
        String before = page.wordAt(tokens, cue - 1);
        return page.plainWord(tokens.get(cue)).endsWith("ing")
                && (Marks.isComma(before) || Marks.isDash(before) || BEFORE_PARTICIPLES.contains(before));
    }

    /** The token that opens the cue's own clause after an earlier one: a comma with "but", "and said", ", adding"; else -1. */
    int opener(List<Token> tokens, int from, int cue) {
        if (isParticiple(tokens, cue)) {
            return cue - 1;
        }
        String before = page.wordAt(tokens, cue - 1);
        if (cue - 1 > from && (before.equals("and") || before.equals("but"))) {
            return cue - 1;
        }
        for (int i = cue - 1; i > from && !tokens.get(i).is("VERB"); i--) {
            String word = page.plainWord(tokens.get(i));
            boolean conjunction = OPENERS.contains(word) && Marks.isComma(page.wordAt(tokens, i - 1));
            if (word.equals(";") || conjunction) {
                return i;
            }
        }
        return -1;
    }

    /** Where the clause of a later cue begins and that of the n-th ends; -1 where nothing follows. */
    int end(List<Token> tokens, List<Integer> cues, int n) {
        for (int m = n + 1; m < cues.size(); m++) {
            int opener = opener(tokens, cues.get(n), cues.get(m));
            if (opener > cues.get(n)) {
                return opener;
            }
        }
        return -1;
    }
}
