package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds the verbs of a sentence that report something, and where the clause of each begins and ends. */
final class ReportingClauses {
    private static final Set<String> OPENERS =
            Set.of("but", "and", "while", "although", "though", "whereas", "yet", "as");
    private static final Set<String> COORDINATORS = Set.of("and", "but", "or");
    private static final Set<String> NOT_FINITE = Set.of("to", "be", "been", "being");
    private static final Set<String> SPOKEN = Set.of("said", "told", "written", "thought");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were");
    /** Verbs that name whom they are about: before "of", "for" or "as" they are passive, "arrested, accused of spying". */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "accuse",
            "blame",
            "criticise",
            "criticize",
            "praise",
            "condemn",
            "denounce",
            "thank",
            "describe",
            "portray",
            "brand",
            "label",
            "dismiss",
            "deride");

    private static final Set<String> BEHIND_PASSIVES = Set.of("of", "for", "as");
    /** Before one of these a verb of speech is a noun: "the claim", "no answer". */
    private static final Set<String> BEFORE_NOUNS =
            Set.of("a", "an", "the", "his", "her", "their", "its", "of", "no", "any");
    /** "By saying so", "after telling them": what the subject does besides. */
    private static final Set<String> BEFORE_PARTICIPLES =
            Set.of("by", "for", "after", "before", "despite", "without", "while");
    /** What stands behind a verb of speech and not behind a noun of its form: "Marsh claims that", "Marsh says she". */
    private static final Set<String> BEHIND_VERBS =
            Set.of("that", "he", "she", "it", "they", "we", "there", "how", "why", "whether");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");

    private static final int LONGEST_INFINITIVE = 25;

    private final Page page;
    private final Cues cues;
    private final Verbs verbs;

    ReportingClauses(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
        this.verbs = new Verbs(page);
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
        boolean cue = cues.stance(page, tokens.get(i)).isPresent()
                || isTakenForNoun(tokens, i)
                        && cues.stanceOfWord(page, tokens.get(i)).isPresent();
        if (!cue) {
            return false;
        }
        String before = page.wordAt(tokens, i - 1);
        String word = page.plainWord(tokens.get(i));
        boolean passive = PASSIVE.contains(before) && (word.endsWith("ed") || SPOKEN.contains(word))
                || word.endsWith("ed") && lacksObject(tokens, i);
        boolean describesNoun = word.endsWith("ing")
                && i > 0
                && tokens.get(i - 1).is("NOUN")
                && !isOfMedium(tokens, i)
                && !page.wordAt(tokens, i + 1).equals("that");
        return !passive
                && !describesNoun
                && !continuesInfinitive(tokens, i)
                && !NOT_FINITE.contains(before)
                && !BEFORE_NOUNS.contains(before);
    }

    /** Behind a participle, which is then passive: "accused by", "accused of". */
    private boolean lacksObject(List<Token> tokens, int i) {
        String next = page.wordAt(tokens, i + 1);
        boolean ofSubject = i > 0 && tokens.get(i - 1).is("PRON");
        return next.equals("by")
                || BEHIND_PASSIVES.contains(next) && !ofSubject && OF_SOMEBODY.contains(cues.base(page, tokens.get(i)));
    }

    /** {@code to sail and call at the port}: a base form behind "and" goes with the infinitive before. */
    private boolean continuesInfinitive(List<Token> tokens, int i) {
        if (connective(tokens, i) < 0 || !page.plainWord(tokens.get(i)).equals(cues.base(page, tokens.get(i)))) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - LONGEST_INFINITIVE); k--) {
            if (page.plainWord(tokens.get(k)).equals("to") && tokens.get(k + 1).is("VERB")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Marsh argues that …}: the tagger may see a noun, but behind a name and before a clause it is none. */
    private boolean isTakenForNoun(List<Token> tokens, int i) {
        if (!tokens.get(i).is("NOUN") || i == 0) {
            return false;
        }
        String word = page.plainWord(tokens.get(i));
        String next = page.wordAt(tokens, i + 1);
        Token before = tokens.get(i - 1);
        boolean named = (before.is("PRON") || page.capitalised(before)) && !page.possessive(before);
        boolean closes = next.equals(",") || next.equals(".");
        boolean finite = word.endsWith("s") && named && (BEHIND_VERBS.contains(next) || closes);
        return finite || word.endsWith("ing") && followsComma(tokens, i) && BEHIND_VERBS.contains(next);
    }

    /** Whether a comma stands before the token, inside a closing quotation mark or not. */
    private boolean followsComma(List<Token> tokens, int i) {
        String before = page.wordAt(tokens, i - 1);
        return Marks.isComma(before) || Marks.mayClose(before) && Marks.isComma(page.wordAt(tokens, i - 2));
    }

    /** Whether the cue has no subject of its own but that of an earlier verb: ", adding …", "and later said …". */
    boolean sharesSubject(List<Token> tokens, int cue) {
        return connective(tokens, cue) >= 0 || isOfMedium(tokens, cue);
    }

    /** "A letter urging …": whoever has sent the letter urges. */
    private boolean isOfMedium(List<Token> tokens, int cue) {
        return page.plainWord(tokens.get(cue)).endsWith("ing") && Media.is(page.wordAt(tokens, cue - 1));
    }

    /** The comma before a participle or the "and" before a second verb; -1 where the cue has a subject of its own. */
    private int connective(List<Token> tokens, int cue) {
        int i = cue - 1;
        while (i > 0
                && (tokens.get(i).is("ADV") || Verbs.isAuxiliary(tokens.get(i)))
                && !page.capitalised(tokens.get(i))) {
            i--;
        }
        if (i <= 0) {
            return -1;
        }
        String word = page.plainWord(tokens.get(i));
        boolean participle = page.plainWord(tokens.get(cue)).endsWith("ing");
        boolean auxiliary = participle && Verbs.isAuxiliary(tokens.get(cue - 1));
        boolean besides = followsComma(tokens, i + 1) || Marks.isDash(word) || BEFORE_PARTICIPLES.contains(word);
        if (participle && !auxiliary && besides) {
            return i;
        }
        return COORDINATORS.contains(word) ? i : -1;
    }

    /** The words before a cue that say it isn't done: "did not", "would never", "couldn't". */
    Optional<Span> negation(List<Token> tokens, int cue) {
        boolean negated = false;
        int first = cue;
        for (int i = cue - 1; i >= 0 && isOfVerbGroup(tokens, i); i--) {
            negated |= NEGATIONS.contains(page.plainWord(tokens.get(i)).replaceFirst(".*n't$", "n't"));
            first = i;
        }
        return negated
                ? Optional.of(tokens.get(first).span().cover(tokens.get(cue - 1).span()))
                : Optional.empty();
    }

    private boolean isOfVerbGroup(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.is("AUX")
                || token.is("PART") && !page.plainWord(token).equals("to")
                || token.is("ADV")
                || NEGATIONS.contains(page.plainWord(token));
    }

    /** The token that opens the cue's own clause after an earlier one: a comma with "but", "and said", ", adding"; else -1. */
    int opener(List<Token> tokens, int from, int cue) {
        int connective = connective(tokens, cue);
        boolean joins = connective > 0 && !BEFORE_PARTICIPLES.contains(page.plainWord(tokens.get(connective)));
        if (joins && connective >= from) {
            return connective;
        }
        for (int i = cue - 1; i >= from && i > 0 && !tokens.get(i).is("VERB"); i--) {
            String word = page.plainWord(tokens.get(i));
            boolean conjunction = OPENERS.contains(word) && followsComma(tokens, i);
            if (word.equals(";") || conjunction || joinsSentences(tokens, from, i, cue)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code … that it will sail and the guild said …}: behind "and" nothing but the subject of the cue, before it a clause. */
    private boolean joinsSentences(List<Token> tokens, int from, int conjunction, int cue) {
        String word = page.plainWord(tokens.get(conjunction));
        return (word.equals("and") || word.equals("but"))
                && isSubject(tokens, conjunction + 1, cue)
                && (conjunction == from || verbs.within(tokens, from + 1, conjunction))
                && !verbs.within(tokens, conjunction + 1, cue);
    }

    /** An article, a pronoun, or a single noun right before the cue. */
    private boolean isSubject(List<Token> tokens, int i, int cue) {
        Token token = tokens.get(i);
        boolean noun = (token.is("NOUN") || token.is("PROPN")) && i + 1 == cue;
        return noun || token.is("DET") || token.is("PRON") && !page.possessive(token);
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
