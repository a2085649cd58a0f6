package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds the words for whoever is held, tried, missing or let go in a sentence: "X was arrested", "detained fishermen", "two
 * pilots held in Veria", "X is in custody", and behind such nouns as {@link SituationNouns} knows. Whether they stand for
 * people, others decide.
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
    private static final int REACH = 4;

    private final Page page;
    private final Cast cast;
    private final Lexicon words;
    private final NounChunks phrases;
    private final SituationNouns nouns;

    SituationFinder(Page page, Cast cast, Lexicon words) {
        this.page = page;
        this.cast = cast;
        this.words = words;
        this.phrases = new NounChunks(page);
        this.nouns = new SituationNouns(page, cast, words);
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
            nouns.find(sentence, i, found);
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
