package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds capitalised runs in a sentence and parts the office before a name ("Deputy Foreign Minister") from the name. */
final class NameRunFinder {
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "bin", "ibn",
            "ben", "ter", "y");
    private static final Set<String> NOT_A_NAME = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "god",
            "christmas",
            "easter",
            "internet");
    private static final Set<String> CLOSED_CLASSES =
            Set.of("DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "ADV", "PART", "NUM", "INTJ");

    private final Page page;
    private final Lexicon titles;
    private final Lexicon fields;
    private final Lexicon givenNames;
    private final SmallWords smallWords;

    NameRunFinder(Page page, SmallWords smallWords, Lexicons lexicons) {
        this.page = page;
        this.smallWords = smallWords;
        this.titles = lexicons.titles();
        this.fields = lexicons.fields();
        this.givenNames = lexicons.givenNames();
    }

    /** The runs of a sentence; a word known to be a name begins one even where it might open the sentence by chance. */
    List<NameRun> find(Sentence sentence, Set<String> knownNames) {
        List<NameRun> runs = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!startsRun(tokens, i) && !knownNames.contains(bareWord(tokens.get(i)))) {
                i++;
                continue;
            }
            int end = endOfRun(tokens, i);
            addName(sentence, i, end, knownNames, runs);
            i = end + 1;
        }
        return runs;
    }

    private boolean startsRun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!continuesRun(token)) {
            return false;
        }
        if (token.is("PRON") && (i + 1 == tokens.size() || !continuesRun(tokens.get(i + 1)))) {
            return false;
        }
        boolean opening = i == 0 || isOpeningMark(page.word(tokens.get(i - 1)));
        if (opening && smallWords.has(page.plainWord(token)) && !titles.has(page.plainWord(token))) {
            return false;
        }
        return !opening
                || !CLOSED_CLASSES.contains(token.tag())
                || (token.is("NUM") && page.word(token).length() > 3);
    }

    private static boolean isOpeningMark(String word) {
        return word.equals("\"")
                || word.equals("“")
                || word.equals("‘")
                || word.equals("''")
                || word.equals("”")
                || word.equals(".")
                || word.equals("(")
                || word.equals(":")
                || word.equals("—");
    }

    private int endOfRun(List<Token> tokens, int first) {
        int last = first;
        int i = first + 1;
        while (i < tokens.size() && !page.possessive(tokens.get(last))) {
            if (continuesRun(tokens.get(i))) {
                last = i;
                i++;
            } else if (isAbbreviationStop(tokens, i) && i == last + 1) {
                i++;
            } else if (PARTICLES.contains(page.word(tokens.get(i)))
                    && i + 1 < tokens.size()
                    && continuesRun(tokens.get(i + 1))) {
                last = i + 1;
                i += 2;
            } else if (isNickname(tokens, i)) {
                last = i + 3;
                i += 4;
            } else if (hyphenatedEnd(tokens, first, i) >= i) {
                last = hyphenatedEnd(tokens, first, i);
                i = last + 1;
            } else {
                break;
            }
        }
        return last;
    }

    /** The end of "-Pierre" in "Jean-Pierre" or of "-jung" in "Kwan Dae-jung", -1 where the hyphen parts words that are no name. */
    private int hyphenatedEnd(List<Token> tokens, int first, int hyphen) {
        String mark = page.word(tokens.get(hyphen));
        boolean written = mark.startsWith("-") && touches(tokens, hyphen - 1);
        int end = mark.length() > 1 ? hyphen : hyphen + 1;
        if (!written || end >= tokens.size() || end > hyphen && !touches(tokens, hyphen)) {
            return -1;
        }
        boolean capital = end > hyphen && continuesRun(tokens.get(end));
        boolean given = hyphen > first + 1
                && (end + 1 == tokens.size() || !tokens.get(end + 1).is("NOUN"));
        return capital || given ? end : -1;
    }

    private static boolean touches(List<Token> tokens, int i) {
        return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    private boolean continuesRun(Token token) {
        return page.capitalised(token) && !NOT_A_NAME.contains(page.plainWord(token)) && !allCapitals(page.word(token));
    }

    /** A dateline, a speaker's label or an abbreviation: whoever is meant is written out elsewhere. */
    private static boolean allCapitals(String word) {
        return word.length() > 2
                && word.chars().filter(Character::isLetter).count() > 2
                && word.chars().noneMatch(Character::isLowerCase);
    }

    /** The full stop of "Gen." before a name, and of an initial within one. */
    private boolean isAbbreviationStop(List<Token> tokens, int i) {
        Token abbreviation = tokens.get(i - 1);
        boolean initial = abbreviation.span().length() == 1
                && i + 1 < tokens.size()
                && continuesRun(tokens.get(i + 1))
                && !CLOSED_CLASSES.contains(tokens.get(i + 1).tag());
        return page.word(tokens.get(i)).equals(".") && (initial || Honorifics.is(page.plainWord(abbreviation)));
    }

    /** In {@code Bill “Buck” Harmon} the quoted word stands between two parts of the name. */
    private boolean isNickname(List<Token> tokens, int i) {
        return i + 3 < tokens.size()
                && Marks.isDouble(page.word(tokens.get(i)))
                && page.capitalised(tokens.get(i + 1))
                && Marks.isDouble(page.word(tokens.get(i + 2)))
                && continuesRun(tokens.get(i + 3));
    }

    /** The name is what follows the last word of an office in the run. */
    private void addName(Sentence sentence, int first, int last, Set<String> knownNames, List<NameRun> runs) {
        List<Token> tokens = sentence.tokens();
        int from = first;
        for (int i = first; i <= last; i++) {
            String word = page.plainWord(tokens.get(i));
            boolean office = Honorifics.is(word)
                    || titles.has(word)
                    || titles.has("plural", word)
                    || (fields.has(word) && (i == first || from == i));
            if (i == last && isSurname(tokens, first, i, knownNames)) {
                break;
            }
            if (office || (word.equals(".") && from == i)) {
                from = i + 1;
            } else if (i == first && i < last && demonymBeforeOffice(tokens, i, last)) {
                from = i + 1;
            }
        }
        if (from > last) {
            return;
        }
        int start = tokens.get(from).span().start();
        Token end = tokens.get(last);
        int stop = end.span().end() - (page.possessive(end) ? possessiveLength(end) : 0);
        Span nickname = new Span(start, start);
        for (int i = from + 1; i < last; i++) {
            if (Marks.isDouble(page.word(tokens.get(i - 1))) && page.capitalised(tokens.get(i))) {
                nickname = tokens.get(i).span();
            }
        }
        Span title = new Span(tokens.get(first).span().start(), start);
        runs.add(new NameRun(sentence, from, last, new Span(start, stop), title, nickname));
    }

    /** A word for an office may be a surname, too: "Ana Bishop", "Mr. Bishop", and then "Bishop". */
    private boolean isSurname(List<Token> tokens, int first, int i, Set<String> knownNames) {
        if (i > first && isGivenName(page.plainWord(tokens.get(i - 1)))) {
            return true;
        }
        boolean behindOffice = i > first && titles.has(page.plainWord(tokens.get(i - 1)));
        return !behindOffice && knownNames.contains(bareWord(tokens.get(i)));
    }

    private boolean isGivenName(String word) {
        return givenNames.has("m", word) || givenNames.has("f", word);
    }

    private boolean demonymBeforeOffice(List<Token> tokens, int i, int last) {
        if (isGivenName(page.plainWord(tokens.get(i)))) {
            return false;
        }
        for (int next = i + 1; next <= last; next++) {
            String word = page.plainWord(tokens.get(next));
            if (titles.has(word)) {
                return true;
            }
            if (!fields.has(word)) {
                return false;
            }
        }
        return false;
    }

    private String bareWord(Token token) {
        String word = page.word(token);
        return page.possessive(token) ? word.substring(0, word.length() - possessiveLength(token)) : word;
    }

    private int possessiveLength(Token token) {
        String word = page.word(token);
        return word.endsWith("'") || word.endsWith("’") ? 1 : 2;
    }
}
