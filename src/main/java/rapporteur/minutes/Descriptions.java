package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Token;

/** Finds the words beside a name that say who that is: the title before, the apposition behind, "X is a …". */
final class Descriptions {
    private static final Set<String> JOINING = Set.of("of", "for", "and", "the", "to", "-", "'s");
    private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "that", "where");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int LONGEST = 40;

    private final Page page;
    private final Lexicons lexicons;

    Descriptions(Page page, Lexicons lexicons) {
        this.page = page;
        this.lexicons = lexicons;
    }

    List<Span> of(NameRun run) {
        List<Span> found = new ArrayList<>();
        List<Token> tokens = run.tokens();
        add(found, title(tokens, run));
        add(found, reversedApposition(tokens, run));
        add(found, apposition(tokens, run));
        add(found, predicate(tokens, run));
        add(found, appointment(tokens, run));
        return found;
    }

    private void add(List<Span> found, Span span) {
        Span trimmed = span.trim(page.document().text());
        if (trimmed.length() > 2) {
            found.add(trimmed);
        }
    }

    /** The office right before the name, with what belongs to it: "Assistant Secretary of State for Human Rights". */
    private Span title(List<Token> tokens, NameRun run) {
        int end = tokens.get(run.first()).span().start();
        int first = run.first();
        boolean office = false;
        for (int i = run.first() - 1; i >= 0; i--) {
            String word = page.plainWord(tokens.get(i));
            boolean role = lexicons.titles().has(word);
            if (office && ARTICLES.contains(word) && !page.capitalised(tokens.get(i + 1))) {
                first = i;
                break;
            }
            if (role || Honorifics.is(word) || lexicons.fields().has(word) || page.capitalised(tokens.get(i))) {
                office |= role;
                first = i;
            } else if (office && (tokens.get(i).is("ADJ") || tokens.get(i).is("NOUN"))) {
                first = i;
            } else if (!word.equals(".")
                    && !isInList(tokens, i, run)
                    && !(JOINING.contains(word) && i > 0 && (office || i < run.first() - 1))) {
                break;
            }
        }
        return office ? new Span(tokens.get(first).span().start(), end) : new Span(end, end);
    }

    /** The comma of "Minister for Trade, Fisheries and Energy". */
    private boolean isInList(List<Token> tokens, int i, NameRun run) {
        return page.word(tokens.get(i)).equals(",")
                && i < run.first() - 1
                && lexicons.fields().has(page.wordAt(tokens, i - 1));
    }

    /** "Osteria's ambassador to Velmark, Ana Kovar, …": the description stands first. */
    private Span reversedApposition(List<Token> tokens, NameRun run) {
        int nameStart = run.title().start();
        int comma = -1;
        for (int i = run.first() - 1; i >= 0 && tokens.get(i).span().end() >= nameStart - 2; i--) {
            if (page.word(tokens.get(i)).equals(",")) {
                comma = i;
            }
        }
        Span none = new Span(nameStart, nameStart);
        if (comma < 1) {
            return none;
        }
        boolean role = false;
        int first = comma;
        Token behind = tokens.get(comma);
        for (int i = comma - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is("PUNCT") || token.is("VERB") || token.is("AUX") || token.is("SCONJ") || token.is("CCONJ")) {
                break;
            }
            if (!role && lexicons.titles().has(page.plainWord(token))) {
                // "Secretary Ivo Wirth, Dora Lund": the role is somebody else's.
                if (page.capitalised(behind) && !lexicons.fields().has(page.plainWord(behind))) {
                    return none;
                }
                role = true;
            }
            behind = token;
            first = i;
        }
        return role
                ? new Span(
                        tokens.get(first).span().start(),
                        tokens.get(comma).span().start())
                : none;
    }

    /** ", executive director of the advocacy group …," or ", who leads the delegation,". */
    private Span apposition(List<Token> tokens, NameRun run) {
        int partner = behindPartner(tokens, run.last() + 1);
        boolean several = partner > run.last() + 1;
        int at = behindAge(tokens, partner);
        int nameEnd = tokens.get(run.last()).span().end();
        Span none = new Span(nameEnd, nameEnd);
        if (at + 1 >= tokens.size() || !page.word(tokens.get(at)).equals(",")) {
            return none;
        }
        Token opener = tokens.get(at + 1);
        String word = page.plainWord(opener);
        boolean relative = word.equals("who") || word.equals("whose");
        boolean noun = opener.is("DET")
                || opener.is("ADJ")
                || opener.is("NOUN")
                || opener.is("PROPN")
                || opener.is("PRON") && word.equals("its");
        if (!relative && !noun || namesAnother(tokens, at + 1)) {
            return none;
        }
        boolean role = relative;
        boolean clause = relative;
        int last = at;
        for (int i = at + 1; i < tokens.size() && i < at + LONGEST; i++) {
            Token token = tokens.get(i);
            String each = page.plainWord(token);
            if (each.equals(",")
                    || each.equals(".")
                    || each.equals(";")
                    || each.equals("—")
                    || each.equals("“") && !relative && !role) {
                break;
            }
            if (!relative && i == at + 1 && token.is("VERB")) {
                break;
            }
            boolean newClause = token.is("AUX") && !clause || each.equals("said");
            if (!relative && newClause) {
                return none;
            }
            clause |= RELATIVES.contains(each);
            boolean charged =
                    NounChunks.isNoun(tokens.get(i - 1)) && lexicons.cases().has("before", each);
            boolean named = each.endsWith("s") && lexicons.titles().has(each.substring(0, each.length() - 1));
            role |= named || !several && (charged || lexicons.titles().has(each));
            last = i;
        }
        return role ? new Span(opener.span().start(), tokens.get(last).span().end()) : none;
    }

    /** The next of several people in a row: ", Dora Lund and". */
    private boolean namesAnother(List<Token> tokens, int first) {
        String behind = page.wordAt(tokens, first + 2);
        return first + 1 < tokens.size()
                && page.capitalised(tokens.get(first))
                && page.capitalised(tokens.get(first + 1))
                && !lexicons.titles().has(page.plainWord(tokens.get(first + 1)))
                && (behind.equals("and") || behind.equals(","));
    }

    /** The comma behind "Ivo and Dan Marsh", where the run is the first of two names: what follows is of both. */
    private int behindPartner(List<Token> tokens, int and) {
        int i = and + 1;
        if (!page.wordAt(tokens, and).equals("and")) {
            return and;
        }
        while (i < tokens.size() && page.capitalised(tokens.get(i))) {
            i++;
        }
        return i > and + 1 && page.wordAt(tokens, i).equals(",") ? i : and;
    }

    /** "Named Ana Ruiz as its envoy", "the appointment of Ana Ruiz as its envoy". */
    private Span appointment(List<Token> tokens, NameRun run) {
        int as = run.last() + 1;
        Span none = new Span(run.name().end(), run.name().end());
        if (!page.wordAt(tokens, as).equals("as") || as + 1 >= tokens.size()) {
            return none;
        }
        int last = new NounChunks(page).endWithComplements(tokens, as + 1);
        return last > as && lexicons.titles().has(page.wordAt(tokens, new NounChunks(page).end(tokens, as + 1)))
                ? NounChunks.span(tokens, as + 1, last)
                : none;
    }

    /** The second comma of ", 44, a pilot". */
    private int behindAge(List<Token> tokens, int comma) {
        boolean age = comma + 2 < tokens.size()
                && page.word(tokens.get(comma)).equals(",")
                && tokens.get(comma + 1).is("NUM")
                && page.word(tokens.get(comma + 2)).equals(",");
        return age ? comma + 2 : comma;
    }

    /** "Lindqvist, a …" aside: "She is a hydrologist at the University of Lunden." */
    private Span predicate(List<Token> tokens, NameRun run) {
        int at = run.last() + 1;
        int nameEnd = tokens.get(run.last()).span().end();
        Span none = new Span(nameEnd, nameEnd);
        if (at + 2 >= tokens.size() || page.possessive(tokens.get(run.last()))) {
            return none;
        }
        String verb = page.plainWord(tokens.get(at));
        if (!verb.equals("is") && !verb.equals("was")) {
            return none;
        }
        if (!tokens.get(at + 1).is("DET") && !lexicons.titles().has(page.plainWord(tokens.get(at + 1)))) {
            return none;
        }
        int last = at;
        for (int i = at + 1; i < tokens.size() && i < at + LONGEST && !".;,".contains(page.word(tokens.get(i))); i++) {
            last = i;
        }
        return new Span(
                tokens.get(at + 1).span().start(), tokens.get(last).span().end());
    }
}
