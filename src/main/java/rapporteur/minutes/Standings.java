package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.language.Token;

/** Tells how a stretch of tokens stands in its clause, by the tags around it; looks a few tokens to either side, no further. */
final class Standings {
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_APPOSITION = 30;

    private static final Set<String> ASIDE_MARKS = Set.of(",", "—", "–", "--");

    private final Page page;
    private final Cues cues;

    Standings(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
    }

    Standing of(List<Token> tokens, int first, int last, boolean verbBefore) {
        if (page.possessive(tokens.get(last)) || page.wordAt(tokens, last + 1).equals("'s")) {
            return Standing.POSSESSOR;
        }
        int before = phraseStart(tokens, first) - 1;
        if (before >= 0 && tokens.get(before).is("ADP")) {
            return isAbsolute(tokens, before, last) ? Standing.SUBJECT : Standing.GOVERNED;
        }
        if (before >= 0 && isVerb(tokens.get(before))) {
            boolean clauseFollows = isCue(tokens, before) && hasVerbBehind(tokens, last);
            return clauseFollows || isInverted(tokens, before) ? Standing.SUBJECT : Standing.OBJECT;
        }
        if (isModifier(tokens, last)) {
            return Standing.OTHER;
        }
        if (!verbBefore) {
            return Standing.SUBJECT;
        }
        return hasVerbBehind(tokens, last) ? Standing.SUBJECT : Standing.OTHER;
    }

    /** Whether the stretch is the subject of a verb of speech. */
    boolean speaks(List<Token> tokens, int first, int last) {
        if (page.possessive(tokens.get(last))) {
            return false;
        }
        int next = verbPlace(tokens, last);
        while (next < tokens.size() && tokens.get(next).is("AUX")) {
            next++;
        }
        return isCue(tokens, next) || isInverted(tokens, phraseStart(tokens, first) - 1);
    }

    /** {@code "…," said Solen}: nobody stands before the verb of speech. */
    private boolean isInverted(List<Token> tokens, int cue) {
        return isCue(tokens, cue) && (cue == 0 || tokens.get(cue - 1).is("PUNCT"));
    }

    /** {@code with Solen, who stayed, objecting to the plan}: a clause without a finite verb. */
    private boolean isAbsolute(List<Token> tokens, int preposition, int last) {
        int verb = verbPlace(tokens, last);
        return page.wordAt(tokens, preposition).equals("with")
                && verb < tokens.size()
                && (tokens.get(verb).is("VERB") || verb > last + 1)
                && page.plainWord(tokens.get(verb)).endsWith("ing");
    }

    private boolean hasVerbBehind(List<Token> tokens, int last) {
        int next = verbPlace(tokens, last);
        return next < tokens.size() && isVerb(tokens.get(next));
    }

    private int phraseStart(List<Token> tokens, int first) {
        int i = first;
        while (i > 0 && first - i < LONGEST_PHRASE) {
            Token token = tokens.get(i - 1);
            boolean part = token.is("PROPN")
                    || token.is("NOUN")
                    || token.is("ADJ")
                    || token.is("DET")
                    || page.word(token).equals(".")
                    || page.word(token).equals("-");
            if (!part || Honorifics.is(page.plainWord(tokens.get(i)))) {
                break;
            }
            i--;
        }
        return i;
    }

    /** "The Solen plan", "Solen aides". */
    private boolean isModifier(List<Token> tokens, int last) {
        if (last + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(last + 1);
        return next.is("NOUN") || next.is("ADJ") && !page.capitalised(next);
    }

    /** Where the verb of a subject stands: right behind it, or behind its apposition. */
    private int verbPlace(List<Token> tokens, int last) {
        int i = last + 1;
        if (ASIDE_MARKS.contains(page.wordAt(tokens, i))) {
            int end = i + 1;
            while (end < tokens.size()
                    && end - i < LONGEST_APPOSITION
                    && !page.word(tokens.get(end)).equals(page.word(tokens.get(i)))) {
                end++;
            }
            i = end + 1;
        }
        while (i < tokens.size() && (tokens.get(i).is("ADV") || tokens.get(i).is("PART"))) {
            i++;
        }
        return i;
    }

    static boolean isVerb(Token token) {
        return token.is("VERB") || token.is("AUX");
    }

    boolean isCue(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && cues.stance(page, tokens.get(i)).isPresent();
    }
}
