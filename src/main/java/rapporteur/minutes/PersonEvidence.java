package rapporteur.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Weighs whether a capitalised run, where it stands, is somebody. The weights are a reader's judgement, not measured. */
final class PersonEvidence {
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "into");
    private static final int LONGEST_APPOSITION = 12;

    private final Page page;
    private final Lexicons lexicons;
    private final Cues cues;

    PersonEvidence(Page page, Lexicons lexicons, Cues cues) {
        this.page = page;
        this.lexicons = lexicons;
        this.cues = cues;
    }

    int weigh(Sentence sentence, NameRun run) {
        int weight = 0;
        if (hasOffice(sentence, run)) {
            weight += 3;
        }
        if (hasApposition(sentence.tokens(), run)) {
            weight += 4;
        }
        if (speaks(sentence.tokens(), run)) {
            weight += 1;
        }
        String first = page.plainWord(sentence.tokens().get(run.first()));
        if (run.words() > 1
                && (lexicons.givenNames().has("m", first)
                        || lexicons.givenNames().has("f", first))) {
            weight += 3;
        }
        if (namesABody(sentence, run)) {
            weight -= 6;
        }
        String before = page.wordAt(sentence.tokens(), run.first() - 1);
        if (before.equals("the")) {
            weight -= 2;
        } else if (PLACE_PREPOSITIONS.contains(before)) {
            weight -= 2;
        }
        return weight;
    }

    /** Whether the run has a word of bodies, places or texts in it or right behind it ("Hesta Courier", "Liu group"). */
    boolean namesABody(Sentence sentence, NameRun run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (lexicons.organisations().has(page.plainWord(sentence.tokens().get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOffice(Sentence sentence, NameRun run) {
        for (String word : page.text(run.title()).toLowerCase(Locale.ROOT).split("[\\s.]+", -1)) {
            if (Honorifics.is(word) || lexicons.titles().has(word)) {
                return true;
            }
        }
        if (!run.title().isEmpty()
                && page.wordAt(sentence.tokens(), run.first() - 1).length() > 2
                && followsOfficePhrase(sentence.tokens(), run)) {
            return true;
        }
        String before = singular(page.wordAt(sentence.tokens(), run.first() - 1));
        if (lexicons.titles().has(before)) {
            return true;
        }
        return before.equals(",") && lexicons.titles().has(page.wordAt(sentence.tokens(), run.first() - 2));
    }

    /** In "Secretary of State for Human Rights Michael Posner" the title next to the name is only the end of an office. */
    private boolean followsOfficePhrase(List<Token> tokens, NameRun run) {
        for (int i = run.first() - 1; i >= 0 && i > run.first() - 10; i--) {
            String word = page.wordAt(tokens, i);
            if (lexicons.titles().has(word)) {
                return true;
            }
            if (!lexicons.fields().has(word)
                    && !word.equals("of")
                    && !word.equals("for")
                    && !word.equals("and")
                    && !word.equals("the")) {
                return false;
            }
        }
        return false;
    }

    private boolean hasApposition(List<Token> tokens, NameRun run) {
        if (!page.wordAt(tokens, run.last() + 1).equals(",") || page.possessive(tokens.get(run.last()))) {
            return false;
        }
        String next = page.wordAt(tokens, run.last() + 2);
        if (next.equals("who") || next.equals("whose")) {
            return true;
        }
        if (isAge(next) && page.wordAt(tokens, run.last() + 3).equals(",")) {
            return true;
        }
        int stop = Math.min(tokens.size(), run.last() + 2 + LONGEST_APPOSITION);
        for (int i = run.last() + 2; i < stop; i++) {
            Token token = tokens.get(i);
            String word = singular(page.plainWord(token));
            if (lexicons.titles().has(word)) {
                return true;
            }
            boolean adjective =
                    token.is("VERB") && word.endsWith("ed") && tokens.get(i - 1).is("DET");
            if (adjective) {
                continue;
            }
            if (token.is("PUNCT") && !word.equals("-") || token.is("VERB") || token.is("AUX") || token.is("PRON")) {
                return false;
            }
        }
        return false;
    }

    private boolean speaks(List<Token> tokens, NameRun run) {
        return isCue(tokens, run.last() + 1)
                || (isCue(tokens, run.first() - 1) && isQuoteEnd(page.wordAt(tokens, run.first() - 2)));
    }

    private boolean isCue(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && cues.stance(page, tokens.get(i)).isPresent();
    }

    private static boolean isQuoteEnd(String word) {
        return word.equals("\"") || word.equals("”") || word.equals(",");
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
