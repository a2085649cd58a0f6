package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Language;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Finds what talks were about: the things listed behind "discussed", "raised" or "on the agenda are"; what "talks on" and "a
 * dispute over" are about; the headings of a statement's points; and where a text says none of it, what it often names.
 */
final class TopicFinder {
    private static final double LISTED = 3;
    private static final double TALKED_OF = 2;
    private static final double OFTEN_NAMED = 1;
    private static final int ENOUGH = 3;

    private static final Pattern HEADING =
            Pattern.compile("\\d{1,2}[.)]\\s+(\\p{Lu}[\\p{L}-]+(?: [\\p{L}\\d-]+){0,4})[.:]\\s");
    /** What a speaker says of the talks counts like what the text says. */
    private static final Set<String> TALKING = Set.of("we", "they", "sides", "delegations");

    private static final Set<String> TOGETHER =
            Set.of("they", "sides", "delegations", "parties", "ministers", "leaders", "presidents", "governments");

    private final Page page;
    private final Language language;
    private final Lexicon words;
    private final Lexicon titles;
    private final TopicLists lists;
    private final TopicLog log;
    private final Undertakings undertakings;

    TopicFinder(Page page, Cast cast, Language language, Lexicons lexicons, Dates dates) {
        this.page = page;
        this.language = language;
        this.words = lexicons.topics();
        this.titles = lexicons.titles();
        this.log = new TopicLog(page, cast, words, dates);
        this.lists = new TopicLists(page, log);
        this.undertakings = new Undertakings(page, words, log, TALKED_OF);
    }

    /** The topics, the weightiest first. */
    List<Topic> find() {
        for (Paragraph paragraph : page.paragraphs()) {
            addHeading(paragraph);
            for (Sentence sentence : paragraph.sentences()) {
                if (!page.text(sentence.span()).endsWith("?")) {
                    addListed(paragraph, sentence);
                    addTalkedOf(paragraph, sentence);
                    undertakings.read(paragraph, sentence);
                }
            }
        }
        if (log.size() < ENOUGH) {
            new OftenNamed(page, language, titles, words)
                    .find()
                    .forEach(often -> log.add(often.sentence(), often.words(), OFTEN_NAMED));
        }
        return log.weightiestFirst();
    }

    private void addHeading(Paragraph paragraph) {
        Span passage = paragraph.span();
        Matcher matcher = HEADING.matcher(page.document().text()).region(passage.start(), passage.end());
        if (matcher.lookingAt()) {
            Span heading = new Span(matcher.start(1), matcher.end(1));
            Sentence sentence = page.sentences().get(page.sentenceAt(heading.start()));
            log.add(sentence, heading, LISTED);
        }
    }

    private void addListed(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean namesTopics = false;
        boolean namesTalks = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = page.plainWord(tokens.get(i));
            boolean heard = !paragraph.quoted(tokens.get(i).span().start()) || TALKING.contains(subject(tokens, i));
            if (heard && tokens.get(i).is("VERB")) {
                if (opensList(tokens, i, namesTopics, namesTalks)) {
                    lists.take(sentence, i, LISTED);
                } else if (words.hasVerb("verbs-up", word)
                        && page.wordAt(tokens, i + 1).equals("up")) {
                    lists.take(sentence, i + 1, LISTED);
                } else if (words.has("done", word) && isPassive(tokens, i) || isComingUp(tokens, i)) {
                    lists.takeSubject(sentence, behindSubject(tokens, i), LISTED);
                } else if (words.hasVerb("joint", word) && TOGETHER.contains(subject(tokens, i))) {
                    lists.take(sentence, page.wordAt(tokens, i + 1).equals("that") ? i + 1 : i, TALKED_OF);
                }
            }
            if (heard && tokens.get(i).is("AUX") && isInPlace(tokens, i)) {
                lists.takeSubject(sentence, i, LISTED);
                return;
            }
            if (heard && namesTopics && word.equals(":")) {
                lists.take(sentence, i, LISTED);
                return;
            }
            if (heard && tokens.get(i).is("AUX") && namesTopics && isPlural(word) && !leadsOn(tokens, i + 1)) {
                lists.take(sentence, i, LISTED);
                return;
            }
            // "QUESTION:" is a label.
            boolean label = i == 0 && page.wordAt(tokens, 1).equals(":");
            namesTopics |= words.has("nouns", word) && !label;
            namesTalks |= words.has("talks", word) || words.has("nouns", word) || word.equals("meeting");
        }
    }

    private boolean isComingUp(List<Token> tokens, int verb) {
        return page.wordAt(tokens, verb).matches("c[ao]mes?")
                && page.wordAt(tokens, verb + 1).equals("up");
    }

    /** "Fares are on the agenda." */
    private boolean isInPlace(List<Token> tokens, int being) {
        return page.wordAt(tokens, being + 1).equals("on")
                && page.wordAt(tokens, being + 2).equals("the")
                && words.has("places", page.wordAt(tokens, being + 3))
                && !page.wordAt(tokens, being + 4).equals(":");
    }

    /** Where the auxiliaries and adverbs before a verb begin. */
    private static int behindSubject(List<Token> tokens, int verb) {
        int i = verb;
        while (i > 0 && (tokens.get(i - 1).is("ADV") || tokens.get(i - 1).is("AUX"))) {
            i--;
        }
        return i;
    }

    /** "The topics were …", but no "the issue was": what an issue is, a clause tells. */
    private static boolean isPlural(String word) {
        return word.equals("are") || word.equals("were");
    }

    /** "The questions are on the agenda: …". */
    private static boolean leadsOn(List<Token> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).is("ADP") || tokens.get(i).is("VERB"));
    }

    private String subject(List<Token> tokens, int verb) {
        return page.wordAt(tokens, behindSubject(tokens, verb) - 1);
    }

    private boolean opensList(List<Token> tokens, int i, boolean namesTopics, boolean namesTalks) {
        if (isPassive(tokens, i)) {
            return false;
        }
        String word = page.wordAt(tokens, i);
        boolean denied = page.wordAt(tokens, i - 1).matches("not|never|\\w+n't") && !words.hasVerb("verbs-on", word);
        if (denied) {
            return false;
        }
        boolean on = words.has("prepositions", page.wordAt(tokens, i + 1));
        return !on && words.hasVerb("verbs", word)
                || !on && words.hasVerb("verbs-of-talks", word) && (namesTalks || namesTopics)
                || on && words.hasVerb("verbs-on", word)
                || words.hasVerb("verbs-of-topics", word) && namesTopics;
    }

    private boolean isPassive(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i >= 0 && tokens.get(i).is("ADV")) {
            i--;
        }
        String word = page.wordAt(tokens, i);
        return word.equals("be")
                || word.equals("been")
                || word.equals("was")
                || word.equals("were")
                || word.equals("being");
    }

    /** "Talks on fares", "the dispute is over the strait", "the question of loans", "On dairy, …", "the fares were discussed". */
    private void addTalkedOf(Paragraph paragraph, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (paragraph.quoted(tokens.get(i).span().start())) {
                continue;
            }
            String word = page.plainWord(tokens.get(i));
            int next = i + 1;
            while (next < tokens.size() - 1 && tokens.get(next).is("AUX")) {
                next++;
            }
            boolean about = words.has("talks", word) && words.has("prepositions", page.wordAt(tokens, next))
                    || words.has("asked", word) && words.has("prepositions", page.wordAt(tokens, i + 1))
                    || words.has("named-by", word) && page.wordAt(tokens, i + 1).equals("of");
            if (about) {
                lists.takeShort(sentence, next, TALKED_OF);
            } else if (words.has("talks", word)) {
                lists.takeBefore(sentence, i, TALKED_OF);
            } else if (i == 0 && word.equals("on")) {
                lists.takeOpening(sentence, TALKED_OF);
            }
        }
    }
}
