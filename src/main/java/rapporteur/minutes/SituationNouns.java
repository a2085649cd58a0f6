package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds the words for whoever a noun puts into a case: "the case of X and Y", "X's whereabouts", "twelve hostages". */
final class SituationNouns {
    private static final Set<String> INTRODUCING =
            Set.of(":", "such", "include", "includes", "included", "including", "are", "were");
    private static final int REACH = 4;

    private final Page page;
    private final Cast cast;
    private final Lexicon words;
    private final NounChunks phrases;

    SituationNouns(Page page, Cast cast, Lexicon words) {
        this.page = page;
        this.cast = cast;
        this.words = words;
        this.phrases = new NounChunks(page);
    }

    void find(Sentence sentence, int noun, List<Situation> found) {
        String word = page.plainWord(sentence.tokens().get(noun));
        if (words.has("nouns", word)) {
            ofCase(sentence, noun, found);
        }
        if (words.has("held", word)) {
            holdWord(sentence.tokens(), noun, found);
        }
    }

    /** "The case of X and Y", "X's release", "the cases include X, Y and Z". */
    private void ofCase(Sentence sentence, int noun, List<Situation> found) {
        List<Token> tokens = sentence.tokens();
        String next = page.wordAt(tokens, noun + 1);
        if (next.equals("of")) {
            everybody(tokens, noun + 2, noun, found);
        } else if (noun > 0 && (page.possessive(tokens.get(noun - 1)) || isOwner(page.wordAt(tokens, noun - 1)))) {
            int start = tokens.get(noun - 1).is("PRON") ? noun - 1 : phrases.start(tokens, noun - 1);
            if (start <= noun - 1) {
                found.add(new Situation(NounChunks.span(tokens, start, noun - 1), noun));
            }
        }
        boolean cases = page.plainWord(tokens.get(noun)).startsWith("case");
        for (int i = noun + 1; cases && i < Math.min(tokens.size(), noun + REACH); i++) {
            if (INTRODUCING.contains(page.wordAt(tokens, i))) {
                Span rest = new Span(tokens.get(i).span().end(), sentence.span().end());
                cast.within(rest).forEach(mention -> found.add(new Situation(mention.span(), noun)));
                return;
            }
        }
    }

    private static boolean isOwner(String word) {
        return word.equals("his") || word.equals("her");
    }

    /** The phrases from a token on, as long as commas, "and" or "of" join them, with the people that appositions stand between. */
    private void everybody(List<Token> tokens, int from, int mark, List<Situation> found) {
        int i = from;
        while (i < tokens.size()) {
            int end = phrases.end(tokens, i);
            if (end < i) {
                return;
            }
            found.add(new Situation(NounChunks.span(tokens, i, end), mark));
            i = nextListed(tokens, end + 1);
        }
    }

    /** Behind "and" or ", and of" at or after the token, -1 becomes the end of the sentence. */
    private int nextListed(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            String word = page.wordAt(tokens, i);
            if (word.equals("and")) {
                return page.wordAt(tokens, i + 1).equals("of") ? i + 2 : i + 1;
            }
            boolean aside = i == from && !word.equals(",");
            if (aside || word.equals(";") || word.equals(".") || word.equals("as") || word.equals("but")) {
                return tokens.size();
            }
        }
        return tokens.size();
    }

    /** "Political prisoners", "twelve hostages": who is held by the word alone, if the text says which ones. */
    private void holdWord(List<Token> tokens, int noun, List<Situation> found) {
        int start = phrases.start(tokens, noun);
        boolean counted = start < noun && !tokens.get(noun - 1).is("DET") && phrases.end(tokens, noun) == noun;
        if (counted) {
            found.add(new Situation(NounChunks.span(tokens, start, noun), noun));
        }
    }
}
