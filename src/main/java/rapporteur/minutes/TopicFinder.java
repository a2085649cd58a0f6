package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds what talks were about: the things listed behind "discussed", "raised", "agreed on", "on the agenda are". */
final class TopicFinder {
    private static final int LONGEST_TOPIC = 120;
    private static final Set<String> LIST_MARKS = Set.of(":", "—");
    private static final Set<String> ENDS = Set.of(".", "?", "!", ":");
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "where", "when", "whom");
    /** What begins with one of these is a clause, or says nothing by itself ("his case"). */
    private static final Set<String> NO_NOUN_PHRASE = Set.of("PRON", "SCONJ", "PART", "ADV", "AUX", "INTJ");

    private final Page page;
    private final Cast cast;
    private final Language language;
    private final Lexicon words;

    TopicFinder(Page page, Cast cast, Language language, Lexicon words) {
        this.page = page;
        this.cast = cast;
        this.language = language;
        this.words = words;
    }

    List<Topic> find() {
        List<Topic> topics = new ArrayList<>();
        for (Paragraph paragraph : page.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                int cue = cue(paragraph, sentence.tokens());
                if (cue >= 0) {
                    addItems(sentence, cue, topics);
                }
            }
        }
        return topics;
    }

    /** The token behind which the list begins, -1 where there is none. */
    private int cue(Paragraph paragraph, List<Token> tokens) {
        boolean namesTopics = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (paragraph.quoted(tokens.get(i).span().start())) {
                continue;
            }
            String word = page.plainWord(tokens.get(i));
            if (tokens.get(i).is("VERB") && opensList(tokens, i, namesTopics)) {
                return i;
            }
            if (words.has("nouns", word)) {
                namesTopics = true;
                if (LIST_MARKS.contains(page.wordAt(tokens, i + 1))) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private boolean opensList(List<Token> tokens, int i, boolean namesTopics) {
        String lemma = language.lemma(page.plainWord(tokens.get(i)), "VERB");
        if (words.has("verbs", lemma)) {
            return true;
        }
        boolean on = words.has("prepositions", page.wordAt(tokens, i + 1));
        return words.has("verbs-on", lemma) && on || words.has("verbs-of-topics", lemma) && namesTopics;
    }

    /** Parts what follows at commas and at "and"; where semicolons part the list, what stands behind a comma explains. */
    private void addItems(Sentence sentence, int cue, List<Topic> topics) {
        List<Token> tokens = sentence.tokens();
        boolean semicolons = tokens.stream().anyMatch(token -> page.word(token).equals(";"));
        boolean explains = false;
        int start = -1;
        for (int i = cue + 1; i < tokens.size(); i++) {
            String word = page.plainWord(tokens.get(i));
            boolean end = ENDS.contains(word);
            boolean comma = word.equals(",");
            if (comma || end || word.equals(";") || word.equals("and") && start >= 0) {
                boolean named = !explains && addItem(sentence, start, i - 1, topics);
                explains = comma && (semicolons || named);
                start = -1;
                if (end && i > cue + 1 && !word.equals(":")) {
                    return;
                }
            } else if (start < 0 && RELATIVE.contains(word) && !semicolons) {
                return;
            } else if (start < 0 && !tokens.get(i).is("ADP") && !word.equals("and")) {
                start = i;
            }
        }
        if (!explains) {
            addItem(sentence, start, tokens.size() - 1, topics);
        }
    }

    /** Adds the tokens if they are a noun phrase; true where it ends with somebody's name, whom the next words may describe. */
    private boolean addItem(Sentence sentence, int first, int last, List<Topic> topics) {
        List<Token> tokens = sentence.tokens();
        if (first < 0 || last < first) {
            return false;
        }
        int stop = first;
        while (stop < last && !RELATIVE.contains(page.plainWord(tokens.get(stop + 1)))) {
            stop++;
        }
        Span item = new Span(
                tokens.get(first).span().start(), tokens.get(stop).span().end());
        if (!isNounPhrase(tokens.subList(first, stop + 1)) || item.length() > LONGEST_TOPIC) {
            return false;
        }
        topics.add(new Topic(item, sentence.span()));
        List<Cast.Mention> named = cast.within(item);
        return !named.isEmpty() && named.getLast().span().end() == item.end();
    }

    private boolean isNounPhrase(List<Token> tokens) {
        Token first = tokens.getFirst();
        boolean clause = NO_NOUN_PHRASE.contains(first.tag())
                || first.is("VERB") && !isParticiple(page.plainWord(first))
                || page.wordAt(tokens, 1).equals("to")
                || tokens.stream().anyMatch(token -> token.is("AUX") || token.is("SCONJ"));
        return !clause && tokens.stream().anyMatch(token -> token.is("NOUN") || token.is("PROPN"));
    }

    /** "Stolen nets" and "fishing rights" begin with verbs, too, and are things. */
    private static boolean isParticiple(String word) {
        return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en");
    }
}
