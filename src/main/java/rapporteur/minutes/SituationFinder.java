package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds the words for whoever is held, tried, missing or let go in a sentence: "X was arrested", "detained fishermen", "two
 * pilots held in Veria", "X is in custody", "the case of X", "X's whereabouts". Whether they stand for people, others decide.
 */
final class SituationFinder {
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "being", "got");
    private static final Set<String> STAYING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "been",
            "be",
            "remain",
            "remains",
            "remained",
            "stays",
            "stayed",
            "died",
            "languishes",
            "languish",
            "sits",
            "sit",
            "spent",
            "being",
            "kept");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "that");
    private static final Set<String> INTO = Set.of("in", "under", "behind");
    private static final Set<String> FREEING =
            Set.of("free", "frees", "release", "releases", "freed", "released", "pardon", "pardoned");
    private static final Set<String> GETTING = Set.of("got", "gets", "received", "receives", "drew");
    private static final Set<String> INTRODUCING =
            Set.of(":", "such", "include", "includes", "included", "including", "are", "were");
    private static final int REACH = 4;

    private final Page page;
    private final Cast cast;
    private final Lexicon words;
    private final NounChunks phrases;

    SituationFinder(Page page, Cast cast, Lexicon words) {
        this.page = page;
        this.cast = cast;
        this.words = words;
        this.phrases = new NounChunks(page);
    }

    List<Situation> find(Sentence sentence) {
        List<Situation> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = page.plainWord(tokens.get(i));
            boolean capital = i > 0 && page.capitalised(tokens.get(i));
            if (capital) {
                continue;
            }
            if (isDone(word)) {
                passive(tokens, i, found);
                besideNoun(tokens, i, found);
            } else if (words.has("lost", word)) {
                subjectOf(tokens, i, i, found);
                besideNoun(tokens, i, found);
            } else if (word.equals("serving") || word.equals("given")) {
                serving(tokens, i, found);
            } else if (GETTING.contains(word) && isTerm(sentence, i + 1)) {
                subjectOf(tokens, i, i, found);
            } else if (words.has("places", word)) {
                inPlace(tokens, i, found);
            }
            if (words.has("nouns", word)) {
                ofCase(sentence, i, found);
            }
            if (words.has("held", word)) {
                holdWord(tokens, i, found);
            }
            if (FREEING.contains(word) || word.startsWith("rais")) {
                object(tokens, i, found);
            } else if (words.hasVerb("raises", word) && isCharged(tokens, phrases.end(tokens, i + 1))) {
                object(tokens, i, found);
            }
        }
        return found;
    }

    private boolean isDone(String word) {
        return words.has("done", word) || words.has("freed", word);
    }

    /** "X was arrested", "X, who had been held", "X was taken and jailed". */
    private void passive(List<Token> tokens, int verb, List<Situation> found) {
        int i = skipAdverbs(tokens, verb - 1);
        if (BEING.contains(page.wordAt(tokens, i))) {
            subjectOf(tokens, i, verb, found);
        } else if (page.wordAt(tokens, i).equals("and")) {
            subjectOf(tokens, i, verb, found);
        }
    }

    private int skipAdverbs(List<Token> tokens, int from) {
        int i = from;
        while (i >= 0
                && (tokens.get(i).is("ADV")
                        || tokens.get(i).is("PART")
                        || page.wordAt(tokens, i).equals("each"))) {
            i--;
        }
        return i;
    }

    /** The phrase before the verb group that ends at a token; the noun before a "who". */
    private void subjectOf(List<Token> tokens, int verb, int mark, List<Situation> found) {
        int i = verb;
        while (i >= 0
                && (tokens.get(i).is("AUX")
                        || tokens.get(i).is("VERB")
                        || tokens.get(i).is("ADV")
                        || tokens.get(i).is("PART")
                        || tokens.get(i).is("CCONJ")
                        || page.wordAt(tokens, i).equals("each")
                        || i == mark
                        || STAYING.contains(page.wordAt(tokens, i)))) {
            i--;
        }
        if (RELATIVE.contains(page.wordAt(tokens, i))) {
            i--;
            i -= page.wordAt(tokens, i).equals(",") ? 1 : 0;
        } else if (page.wordAt(tokens, i).equals(",") && i > 1) {
            i = beforeApposition(tokens, i);
        }
        addPhraseBefore(tokens, i, mark, found);
    }

    /** "Wirth, a pilot, was held", "Wirth, 44, a pilot, was held". */
    private int beforeApposition(List<Token> tokens, int closingComma) {
        int comma = closingComma - 1;
        while (comma > 0 && !page.wordAt(tokens, comma).equals(",")) {
            comma--;
        }
        boolean age = comma > 2
                && tokens.get(comma - 1).is("NUM")
                && page.wordAt(tokens, comma - 2).equals(",");
        int before = age ? comma - 3 : comma - 1;
        return comma > 0 ? before : closingComma;
    }

    private void addPhraseBefore(List<Token> tokens, int last, int mark, List<Situation> found) {
        if (last < 0) {
            return;
        }
        int start = tokens.get(last).is("PRON") ? last : phrases.start(tokens, last);
        if (start <= last) {
            found.add(new Situation(NounChunks.span(tokens, start, last), mark));
        }
    }

    /** "Detained fishermen", "jailed blogger X" and "two pilots held in Veria". */
    private void besideNoun(List<Token> tokens, int i, List<Situation> found) {
        String word = page.plainWord(tokens.get(i));
        boolean alone = words.has("before", word);
        int behind = alone ? phrases.end(tokens, i) : i;
        if (behind > i) {
            int first = i;
            while (first > 0 && phrases.end(tokens, first - 1) == behind) {
                first--;
            }
            found.add(new Situation(NounChunks.span(tokens, first, behind), i));
            return;
        }
        boolean reduced =
                i > 0 && NounChunks.isNoun(tokens.get(i - 1)) && tokens.get(i).is("VERB");
        String next = page.wordAt(tokens, i + 1);
        if (reduced
                && (alone
                        || next.equals("without")
                        || next.equals("since")
                        || next.equals("in")
                        || next.equals("by"))) {
            addPhraseBefore(tokens, i - 1, i, found);
        }
    }

    /** "A blogger serving four years", "who was given life". */
    private void serving(List<Token> tokens, int i, List<Situation> found) {
        boolean term = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + 7); k++) {
            String word = page.wordAt(tokens, k);
            term |= word.startsWith("sentence")
                    || word.startsWith("year")
                    || word.equals("life")
                    || word.equals("term");
        }
        if (term) {
            int before = skipAdverbs(tokens, i - 1);
            if (before >= 0 && NounChunks.isNoun(tokens.get(before))) {
                addPhraseBefore(tokens, before, i, found);
            } else {
                subjectOf(tokens, before, i, found);
            }
        }
    }

    /** "Four years", or "four" behind a sentence that says of what. */
    private boolean isTerm(Sentence sentence, int number) {
        List<Token> tokens = sentence.tokens();
        if (number >= tokens.size() || !tokens.get(number).is("NUM")) {
            return false;
        }
        boolean years = page.wordAt(tokens, number + 1).matches("years?|months?")
                && page.wordAt(tokens, number + 2).matches("in|for|[.,;]|");
        boolean bare = number + 1 >= tokens.size() || tokens.get(number + 1).is("PUNCT");
        return years
                || bare
                        && page.sentenceBefore(sentence.span())
                                .filter(before -> Sentencing.term(
                                                page.document().text(), before)
                                        .isPresent())
                                .isPresent();
    }

    /** "X is in prison", "under house arrest", "the citizens in custody". */
    private void inPlace(List<Token> tokens, int place, List<Situation> found) {
        int i = place - 1;
        while (i > place - REACH && i > 0 && !INTO.contains(page.wordAt(tokens, i))) {
            i--;
        }
        if (!INTO.contains(page.wordAt(tokens, i))) {
            return;
        }
        int before = skipAdverbs(tokens, i - 1);
        if (STAYING.contains(page.wordAt(tokens, before))) {
            subjectOf(tokens, before, place, found);
        } else {
            addPhraseBefore(tokens, before, place, found);
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

    /** "[Refused to discuss Ivo Wirth], a pilot accused of spying". */
    private boolean isCharged(List<Token> tokens, int last) {
        if (!page.wordAt(tokens, last + 1).equals(",")) {
            return false;
        }
        for (int i = last + 2; i < tokens.size() && !page.wordAt(tokens, i).matches("[,.;]"); i++) {
            String word = page.wordAt(tokens, i);
            if (isDone(word) || words.has("lost", word) || word.equals("serving") || word.equals("accused")) {
                return true;
            }
        }
        return false;
    }

    /** "Free X", "raised X". */
    private void object(List<Token> tokens, int verb, List<Situation> found) {
        if (tokens.get(verb).is("VERB")) {
            int end = phrases.end(tokens, verb + 1);
            if (end > verb) {
                Span object = NounChunks.span(tokens, verb + 1, end);
                boolean someone = cast.within(object).stream()
                        .anyMatch(mention -> mention.span().end() >= object.end() - 2);
                if (someone && !page.wordAt(tokens, end + 1).equals("of")) {
                    found.add(new Situation(object, verb));
                }
            }
        }
    }
}
