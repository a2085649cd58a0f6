package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Token;

/**
 * Weighs whether a capitalised run is somebody: by the name itself (known given names, words of bodies, the ending of the last
 * word) and by where it stands (behind an office, before an apposition, saying something).
 */
final class PersonEvidence {
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "into");
    private static final int LONGEST_APPOSITION = 12;
    private static final int SUFFIX = 3;

    private final Page page;
    private final Lexicons lexicons;
    private final Cues cues;
    private final Set<String> labelled;

    PersonEvidence(Page page, Lexicons lexicons, Cues cues) {
        this.page = page;
        this.lexicons = lexicons;
        this.cues = cues;
        this.labelled = LabelledSpeakers.surnames(page);
    }

    /** The log-odds that the name, as it is written, is a person's. */
    double ofName(NameRun run) {
        return lexicons.people().logOdds(nameSigns(run));
    }

    /** What the place where the name stands adds to its log-odds. */
    double ofPlace(NameRun run) {
        return lexicons.people().logOdds(placeSigns(run));
    }

    /**
     * A reader's own judgement of the place, where a text is unlike those that the weights were learned from: an office (3), an
     * apposition (4), speaking (1), a known given name (3), a turn of one's own (4) tell for a person; a body (6), "the" (2), a
     * preposition of place (2) against.
     */
    int judged(NameRun run) {
        List<Token> tokens = run.tokens();
        String office = office(tokens, run);
        int weight = office.equals("none") || office.equals("field") ? 0 : 3;
        weight += hasApposition(tokens, run) ? 4 : 0;
        weight += speaks(tokens, run) ? 1 : 0;
        weight += run.words() > 1 && isGivenName(page.plainWord(tokens.get(run.first()))) ? 3 : 0;
        weight += isByline(run) ? 4 : 0;
        weight += takesTheFloor(run) ? 4 : 0;
        weight -= namesABody(run) ? 6 : 0;
        weight -= page.wordAt(tokens, run.first() - 1).equals("the") || standsForAPlace(run) ? 2 : 0;
        return weight;
    }

    /** Whether somebody of that surname has turns of a transcript. */
    boolean takesTheFloor(NameRun run) {
        return run.words() > 1 && labelled.contains(page.plainWord(run.tokens().get(run.last())));
    }

    private boolean isByline(NameRun run) {
        Span line = page.paragraphAt(run.name().start()).span();
        return run.words() > 1 && Author.mayBeByline(line) && Author.isByline(page.text(line));
    }

    /** Behind "in", "near", "across". */
    boolean standsForAPlace(NameRun run) {
        return PLACE_PREPOSITIONS.contains(page.wordAt(run.tokens(), run.first() - 1));
    }

    /** Whether an office or form of address stands before the name. */
    boolean hasOffice(NameRun run) {
        String office = office(run.tokens(), run);
        return office.equals("address") || office.equals("title");
    }

    boolean isGivenName(NameRun run) {
        return isGivenName(page.plainWord(run.tokens().get(run.first())));
    }

    List<String> nameSigns(NameRun run) {
        List<Token> tokens = run.tokens();
        List<String> signs = new ArrayList<>();
        signs.add("name");
        signs.add("words=" + Math.min(run.words(), 5));
        String length = run.words() == 1 ? "1:" : "n:";
        String first = page.plainWord(tokens.get(run.first()));
        String last = page.plainWord(tokens.get(run.last()));
        signs.add(length + "given=" + isGivenName(first));
        signs.add("family=" + lexicons.givenNames().has("family", first));
        if (run.words() > 1) {
            signs.add("last given=" + isGivenName(last));
        }
        if (last.length() > SUFFIX) {
            signs.add(length + "ends=" + last.substring(last.length() - SUFFIX));
        }
        if (namesABody(run)) {
            signs.add(length + "body");
        }
        for (int i = run.first(); i <= run.last(); i++) {
            Token token = tokens.get(i);
            String word = page.word(token);
            if (word.length() <= 2 && word.endsWith(".") && i > run.first()) {
                signs.add("initial");
            }
            if (!page.capitalised(token)) {
                signs.add("small=" + word);
            }
            if (run.words() > 1 && lexicons.fields().has(page.plainWord(token))) {
                signs.add("field");
            }
        }
        return signs;
    }

    List<String> placeSigns(NameRun run) {
        List<Token> tokens = run.tokens();
        String length = run.words() == 1 ? "1:" : "n:";
        List<String> signs = new ArrayList<>();
        signs.add(length + "office=" + office(tokens, run));
        if (hasApposition(tokens, run)) {
            signs.add(length + "apposition");
        }
        if (isCue(tokens, run.last() + 1)) {
            signs.add(length + "before cue");
        }
        if (isCue(tokens, run.first() - 1) && isQuoteEnd(page.wordAt(tokens, run.first() - 2))) {
            signs.add(length + "behind cue");
        }
        int start = run.title().isEmpty() ? run.first() : firstToken(tokens, run);
        String before = page.wordAt(tokens, start - 1);
        signs.add(length + "before=" + (start == 0 ? "^" : before));
        if (PLACE_PREPOSITIONS.contains(before)) {
            signs.add(length + "in");
        }
        signs.add(length + "before tag="
                + (start == 0 ? "^" : tokens.get(start - 1).tag()));
        boolean possessive = page.possessive(tokens.get(run.last()));
        int after = run.last() + 1;
        signs.add(length + "after=" + (possessive ? "'s" : page.wordAt(tokens, after)));
        signs.add(length + "after tag="
                + (possessive ? "'s" : after < tokens.size() ? tokens.get(after).tag() : "$"));
        signs.add(length + "tag=" + tokens.get(run.last()).tag());
        return signs;
    }

    /** Whether the run has a word of bodies, places or texts in it ("Hesta Courier"). */
    boolean namesABody(NameRun run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (lexicons.organisations().has(page.plainWord(run.tokens().get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGivenName(String word) {
        return lexicons.givenNames().has("m", word) || lexicons.givenNames().has("f", word);
    }

    private int firstToken(List<Token> tokens, NameRun run) {
        int i = run.first();
        while (i > 0 && tokens.get(i - 1).span().start() >= run.title().start()) {
            i--;
        }
        return i;
    }

    private String office(List<Token> tokens, NameRun run) {
        for (String word : page.text(run.title()).toLowerCase(Locale.ROOT).split("[\\s.]+", -1)) {
            if (Honorifics.is(word)) {
                return "address";
            }
            if (lexicons.titles().has(word) || lexicons.titles().has("plural", word)) {
                return "title";
            }
        }
        String before = singular(page.wordAt(tokens, run.first() - 1));
        if (!run.title().isEmpty() && before.length() > 2 && followsOfficePhrase(tokens, run)) {
            return "phrase";
        }
        if (lexicons.titles().has(before)) {
            return "trade";
        }
        if (before.equals(",") && isBehindRole(tokens, run)) {
            return "comma";
        }
        return run.title().isEmpty() ? "none" : "field";
    }

    /** "The spokesman, Ana Ruiz"; "the ambassador to Veria, Ana Ruiz," with the comma that ends an apposition. */
    private boolean isBehindRole(List<Token> tokens, NameRun run) {
        int i = run.first() - 2;
        boolean apposition =
                run.words() > 1 && page.wordAt(tokens, run.last() + 1).equals(",");
        while (apposition && i > 1 && page.capitalised(tokens.get(i))) {
            i--;
        }
        boolean owned = page.wordAt(tokens, i).matches("to|of|for|in");
        return lexicons.titles().has(page.wordAt(tokens, owned ? i - 1 : i));
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
                    && !word.equals(",")
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
            if (isParticipleBeforeNoun(tokens, i)) {
                continue;
            }
            boolean charged = lexicons.cases().has("done", word)
                    || lexicons.cases().has("freed", word)
                    || word.equals("accused")
                    || word.equals("serving");
            if (charged && (i == run.last() + 2 || NounChunks.isNoun(tokens.get(i - 1)))) {
                return true;
            }
            if (token.is("PUNCT") && !word.equals("-") || token.is("VERB") || token.is("AUX") || token.is("PRON")) {
                return false;
            }
        }
        return false;
    }

    /** "a retired pilot", "a Lisbon-based pilot". */
    private boolean isParticipleBeforeNoun(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return tokens.get(i).is("VERB")
                && page.plainWord(tokens.get(i)).endsWith("ed")
                && (before.is("DET") || page.word(before).equals("-"));
    }

    private boolean speaks(List<Token> tokens, NameRun run) {
        return isCue(tokens, run.last() + 1)
                || isCue(tokens, run.first() - 1) && isQuoteEnd(page.wordAt(tokens, run.first() - 2));
    }

    private boolean isCue(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && cues.stance(page, tokens.get(i)).isPresent();
    }

    private static boolean isQuoteEnd(String word) {
        return Marks.mayClose(word) || word.equals(",");
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
