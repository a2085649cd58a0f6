package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds the things that are to be done by what was agreed: "they agreed to cut the fares and to open a bridge", "the deal
 * opens the strait", and the points of an agreement, one a sentence: "One, the fares will fall. Two, we will open a bridge."
 */
final class Undertakings {
    private static final List<Set<String>> NUMBERS = List.of(
            Set.of("one", "first", "firstly"),
            Set.of("two", "second", "secondly"),
            Set.of("three", "third", "thirdly"),
            Set.of("four", "fourth"),
            Set.of("five", "fifth"),
            Set.of("six", "sixth"),
            Set.of("seven", "seventh"));
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "back", "down", "in", "over", "away");
    private static final Set<String> MODALS = Set.of("will", "would", "shall", "should", "must", "can");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "be");
    private static final int LONGEST_SUBJECT = 10;
    private static final int LONGEST_LIST = 60;

    private final Page page;
    private final Lexicon words;
    private final NounChunks phrases;
    private final TopicLog log;
    private final double weight;
    /** How many points of the list that was opened last were read; -1 where none was opened. */
    private int points = -1;

    Undertakings(Page page, Lexicon words, TopicLog log, double weight) {
        this.page = page;
        this.words = words;
        this.phrases = new NounChunks(page);
        this.log = log;
        this.weight = weight;
    }

    /** Reads the next sentence of the text. */
    void read(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (opensPoints(tokens)) {
            points = 0;
        } else if (isNextPoint(tokens)) {
            points++;
            point(sentence);
            return;
        }
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!tokens.get(i).is("VERB")
                    || paragraph.quoted(tokens.get(i).span().start())) {
                continue;
            }
            int to = toBehind(tokens, i);
            if (to > 0 && words.hasVerb("binding", page.wordAt(tokens, i))) {
                deeds(sentence, to + 1, true);
            } else if (words.has("papers", subject(tokens, i))) {
                deeds(sentence, i, false);
                return;
            }
        }
    }

    /** "We reached agreement on three points." */
    private boolean opensPoints(List<Token> tokens) {
        boolean counted = tokens.stream().anyMatch(token -> words.has("counted", page.plainWord(token)));
        return counted
                && tokens.stream().anyMatch(token -> page.plainWord(token).startsWith("agree"));
    }

    private boolean isNextPoint(List<Token> tokens) {
        return points >= 0
                && points < NUMBERS.size()
                && page.wordAt(tokens, 1).equals(",")
                && NUMBERS.get(points).contains(page.wordAt(tokens, 0));
    }

    /** The "to" of the infinitive behind a verb, perhaps behind a day; -1 where there is none. */
    private int toBehind(List<Token> tokens, int verb) {
        int i = verb + 1;
        if (page.wordAt(tokens, i).equals("on")) {
            i++;
        }
        if (Times.isDay(page.wordAt(tokens, i))) {
            i++;
        }
        return page.wordAt(tokens, i).equals("to") && mayBeVerb(tokens, i + 1) ? i : -1;
    }

    /** Many a verb behind "to" is tagged as a noun: "agreed to exchange data". */
    private static boolean mayBeVerb(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).is("VERB") || tokens.get(i).tag().equals("NOUN"));
    }

    /** What stands before "will be", where that is a thing; else what somebody will do something with. */
    private void point(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int end = phrases.endWithOwners(tokens, 2);
        boolean thing = end >= 2
                && MODALS.contains(page.wordAt(tokens, end + 1))
                && page.wordAt(tokens, end + 2).equals("be");
        if (thing) {
            log.add(sentence, NounChunks.span(tokens, 2, end), weight);
            return;
        }
        for (int i = 2; i < Math.min(tokens.size(), LONGEST_SUBJECT); i++) {
            if (tokens.get(i).is("VERB")) {
                take(sentence, i);
                return;
            }
        }
    }

    /** The noun right before a verb, or before its auxiliaries. */
    private String subject(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i > 0
                && (tokens.get(i).is("ADV") || tokens.get(i).is("AUX") && !BEING.contains(page.wordAt(tokens, i)))) {
            i--;
        }
        return page.wordAt(tokens, i);
    }

    /** The objects of a verb and of those that commas and "and" join to it, each behind "to" where the first is. */
    private void deeds(Sentence sentence, int first, boolean infinitive) {
        List<Token> tokens = sentence.tokens();
        take(sentence, first);
        for (int i = first + 1; i + 1 < Math.min(tokens.size(), first + LONGEST_LIST); i++) {
            String word = page.wordAt(tokens, i);
            boolean joins = word.equals("and") || word.equals(",");
            int verb = infinitive && page.wordAt(tokens, i + 1).equals("to") ? i + 2 : i + 1;
            boolean deed = joins
                    && (infinitive
                            ? verb == i + 2 && mayBeVerb(tokens, verb)
                            : verb < tokens.size() && tokens.get(verb).is("VERB"));
            if (deed && !page.wordAt(tokens, verb).endsWith("ing")) {
                take(sentence, verb);
            } else if (word.equals("but") || word.equals(";")) {
                return;
            }
        }
    }

    private void take(Sentence sentence, int verb) {
        object(sentence.tokens(), verb).ifPresent(thing -> log.add(sentence, thing, weight));
    }

    /** "Put [observers on every vessel]", "obliges both sides to exchange [lists of prisoners]". */
    private Optional<Span> object(List<Token> tokens, int verb) {
        int first = PARTICLES.contains(page.wordAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
        int end = phrases.endOfThing(tokens, first);
        if (end < first) {
            return Optional.empty();
        }
        boolean helped = words.has("introduced", page.wordAt(tokens, end))
                && page.wordAt(tokens, end + 1).equals("to");
        if (helped && end + 2 < tokens.size() && tokens.get(end + 2).is("VERB")) {
            return object(tokens, end + 2);
        }
        return Optional.of(NounChunks.span(tokens, first, end));
    }
}
