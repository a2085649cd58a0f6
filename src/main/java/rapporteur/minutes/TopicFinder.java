package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds what talks were about: the listed things behind "discussed", "raised", "agreed on", "on the agenda are". */
final class TopicFinder {
    private static final int LONGEST_TOPIC = 120;

    private final Page page;
    private final Language language;
    private final Lexicon words;

    TopicFinder(Page page, Language language, Lexicon words) {
        this.page = page;
        this.language = language;
        this.words = words;
    }

    List<Topic> find() {
        List<Topic> topics = new ArrayList<>();
        for (Paragraph paragraph : page.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                int cue = cue(paragraph, sentence);
                if (cue >= 0) {
                    addItems(sentence, cue, topics);
                }
            }
        }
        return topics;
    }

    private int cue(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = page.plainWord(token);
            if (paragraph.quoted(token.span().start())) {
                continue;
            }
            if (token.is("VERB") && words.has("verbs", language.lemma(word, "VERB"))) {
                return i;
            }
            boolean listFollows =
                    i + 1 < tokens.size() && page.word(tokens.get(i + 1)).matches("[:—]");
            if (words.has("nouns", word) && listFollows) {
                return i + 1;
            }
            if (word.equals("agenda")
                    && i + 1 < tokens.size()
                    && page.word(tokens.get(i + 1)).equals(":")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Parts what follows at commas and at the last "and". */
    private void addItems(Sentence sentence, int cue, List<Topic> topics) {
        List<Token> tokens = sentence.tokens();
        int start = -1;
        for (int i = cue + 1; i < tokens.size(); i++) {
            String word = page.word(tokens.get(i));
            boolean separator = word.equals(",")
                    || word.equals(";")
                    || (word.equals("and") && start >= 0)
                    || word.equals(".")
                    || word.equals(":");
            if (separator) {
                addItem(sentence, tokens, start, i - 1, topics);
                start = -1;
            } else if (start < 0 && !tokens.get(i).is("ADP") && !word.equals("and")) {
                start = i;
            }
        }
        addItem(sentence, tokens, start, tokens.size() - 1, topics);
    }

    private void addItem(Sentence sentence, List<Token> tokens, int first, int last, List<Topic> topics) {
        if (first < 0 || last < first) {
            return;
        }
        Span words = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        boolean nominal =
                tokens.subList(first, last + 1).stream().anyMatch(token -> token.is("NOUN") || token.is("PROPN"));
        if (nominal && words.length() <= LONGEST_TOPIC) {
            topics.add(new Topic(words, sentence.span()));
        }
    }
}
