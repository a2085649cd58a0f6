package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Parts what is listed behind a word into its items: "fares, nets and the closing of the strait". */
final class TopicLists {
    private static final int LONGEST_TOPIC = 120;
    private static final int LONGEST_LIST = 60;
    private static final Set<String> ENDS = Set.of(".", "?", "!", ":", "—");
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "where", "when", "whom", "that");
    private static final Set<String> QUESTION_WORDS =
            Set.of("who", "whose", "what", "how", "whether", "which", "where", "when", "why");
    /** What begins with one of these is a clause, or says nothing by itself ("his case"). */
    private static final Set<String> NO_NOUN_PHRASE = Set.of("PRON", "SCONJ", "PART", "ADV", "AUX", "INTJ", "PUNCT");

    private static final Set<String> OWNERS = Set.of("its", "their", "our");

    private final Page page;
    private final TopicLog log;
    private final NounChunks phrases;

    TopicLists(Page page, TopicLog log) {
        this.page = page;
        this.log = log;
        this.phrases = new NounChunks(page);
    }

    /** Takes what follows a token, parted at commas and at "and"; where semicolons part it, what stands behind a comma explains. */
    void take(Sentence sentence, int cue, double weight) {
        if (!takeQuestion(sentence, cue, weight)) {
            take(sentence, cue, sentence.tokens().size(), weight);
        }
    }

    private void take(Sentence sentence, int cue, int end, double weight) {
        List<Token> tokens = sentence.tokens().subList(0, end);
        boolean semicolons = tokens.stream().anyMatch(token -> page.word(token).equals(";"));
        boolean explains = false;
        int start = -1;
        for (int i = cue + 1; i < tokens.size(); i++) {
            String word = page.plainWord(tokens.get(i));
            boolean comma = word.equals(",");
            if (comma || ENDS.contains(word) || word.equals(";") || word.equals("and") && parts(tokens, start, i)) {
                boolean goesOn = !word.equals(".") && !word.equals("?") && !word.equals("—");
                Item item = explains ? Item.NONE : add(sentence, start, i - 1, weight);
                if (!explains && start >= 0 && item == Item.NO_TOPIC || ENDS.contains(word) && i > cue + 1 && !goesOn) {
                    return;
                }
                explains = comma && (semicolons || item == Item.PERSON);
                start = -1;
            } else if (start < 0 && RELATIVE.contains(word) && !semicolons) {
                return;
            } else if (start < 0 && !tokens.get(i).is("ADP") && !word.equals("and")) {
                start = i;
            }
        }
        if (!explains) {
            add(sentence, start, tokens.size() - 1, weight);
        }
    }

    /** What stands before a verb, parted likewise: "fares and nets [were discussed]". */
    void takeSubject(Sentence sentence, int verb, double weight) {
        List<Token> tokens = sentence.tokens();
        boolean list = verb < LONGEST_LIST
                && tokens.subList(0, verb).stream()
                        .noneMatch(token -> token.is("VERB") || token.is("AUX") || ENDS.contains(page.word(token)));
        int start = phrases.startWithHead(tokens, verb - 1);
        if (list) {
            take(sentence, -1, verb, weight);
        } else if (start < verb) {
            add(sentence, start, verb - 1, weight);
        }
    }

    /** "[They quarreled over] who will pay", "[the question of] who gets how much". */
    private boolean takeQuestion(Sentence sentence, int cue, double weight) {
        List<Token> tokens = sentence.tokens();
        int first = cue + 1;
        if (page.wordAt(tokens, first).matches("on|over|about|upon")) {
            first++;
        }
        if (!QUESTION_WORDS.contains(page.wordAt(tokens, first))
                || page.wordAt(tokens, first + 1).equals("to")) {
            return false;
        }
        int last = first;
        while (last + 1 < tokens.size() && !tokens.get(last + 1).is("PUNCT")) {
            last++;
        }
        Span question = NounChunks.span(tokens, first, last);
        if (last > first + 1 && question.length() <= LONGEST_TOPIC) {
            log.addQuestion(sentence, question, weight);
        }
        return true;
    }

    /** The one phrase behind a token, with those that commas and "and" join to it: "a deal on fares and nets". */
    void takeShort(Sentence sentence, int cue, double weight) {
        if (takeQuestion(sentence, cue, weight)) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        int i = cue + 1;
        while (i < tokens.size()) {
            int end = page.wordAt(tokens, i).equals("the")
                    ? phrases.endOfThing(tokens, i)
                    : phrases.endWithOwners(tokens, i);
            if (end < i || !isNounPhrase(tokens.subList(i, end + 1))) {
                return;
            }
            add(sentence, i, end, weight);
            boolean comma = page.wordAt(tokens, end + 1).equals(",");
            boolean and = page.wordAt(tokens, end + 1).equals("and")
                    || comma && page.wordAt(tokens, end + 2).equals("and");
            int next = phrases.end(tokens, end + 2);
            boolean goesOn =
                    next > end && (and || comma && page.wordAt(tokens, next + 1).matches(",|and"));
            if (!goesOn) {
                return;
            }
            i = comma && and ? end + 3 : end + 2;
        }
    }

    /** What stands before a word for talks: "trade talks", "the human rights dialogue". */
    void takeBefore(Sentence sentence, int talks, double weight) {
        List<Token> tokens = sentence.tokens();
        int first = talks;
        while (first > 0
                && (tokens.get(first - 1).is("NOUN") || tokens.get(first - 1).is("ADJ"))
                && !tokens.get(first).is("ADJ")
                && !page.capitalised(tokens.get(first - 1))
                && !page.possessive(tokens.get(first - 1))) {
            first--;
        }
        if (first < talks) {
            add(sentence, first, talks - 1, weight);
        }
    }

    /** "On dairy, the roles are reversed." */
    void takeOpening(Sentence sentence, double weight) {
        List<Token> tokens = sentence.tokens();
        int end = phrases.endWithComplements(tokens, 1);
        boolean thing = end >= 1
                && page.wordAt(tokens, end + 1).matches("[,:]")
                && !page.wordAt(tokens, end + 2).equals("a")
                && tokens.subList(1, end + 1).stream()
                        .noneMatch(token -> token.tag().startsWith("PROPN") || token.is("NUM"));
        if (thing) {
            log.add(sentence, NounChunks.span(tokens, 1, end), weight);
        }
    }

    /** What an item turned out to be. */
    private enum Item {
        NONE,
        TOPIC,
        /** Somebody's name, whom the next words may describe. */
        PERSON,
        NO_TOPIC
    }

    /** Whether "and" stands between two items: not in "economic and security interests". */
    private boolean parts(List<Token> tokens, int start, int and) {
        if (start < 0) {
            return false;
        }
        Token before = tokens.get(and - 1);
        return !before.is("ADJ") && !before.is("DET");
    }

    private Item add(Sentence sentence, int first, int last, double weight) {
        List<Token> tokens = sentence.tokens();
        if (first < 0 || last < first) {
            return Item.NONE;
        }
        int end = last;
        while (end > first && tokens.get(end).is("PUNCT")) {
            end--;
        }
        int stop = first;
        while (stop < end && !RELATIVE.contains(page.plainWord(tokens.get(stop + 1)))) {
            stop++;
        }
        Span item = NounChunks.span(tokens, first, stop);
        if (!isNounPhrase(tokens.subList(first, stop + 1)) || item.length() > LONGEST_TOPIC) {
            return Item.NO_TOPIC;
        }
        if (log.namesSomebody(item)) {
            boolean matter = tokens.subList(first, stop).stream().anyMatch(token -> token.is("ADP"));
            if (matter) {
                log.add(sentence, item, weight);
            }
            return Item.PERSON;
        }
        log.add(sentence, item, weight);
        return Item.TOPIC;
    }

    private boolean isNounPhrase(List<Token> tokens) {
        if (phrases.isActivity(tokens)) {
            return true;
        }
        Token first = tokens.getFirst();
        boolean owned = first.is("PRON") && OWNERS.contains(page.plainWord(first));
        boolean clause = NO_NOUN_PHRASE.contains(first.tag()) && !owned
                || page.wordAt(tokens, 1).equals("to")
                || tokens.stream()
                        .anyMatch(token ->
                                token.is("AUX") || token.is("SCONJ") || token.is("PRON") && !token.equals(first));
        return !clause && phrases.end(tokens, 0) >= 0;
    }
}
