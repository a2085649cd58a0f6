package rapporteur.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** The topics found so far, each once. What tells nothing ("the meeting"), a time or somebody's name alone is no topic. */
final class TopicLog {
    private static final double PER_SENTENCE = 0.2;
    private static final int MOST_SENTENCES = 8;

    private final Page page;
    private final Cast cast;
    private final Lexicon words;
    private final Dates dates;
    private final NounChunks phrases;
    private final Map<Set<String>, Weighed> topics = new LinkedHashMap<>();

    TopicLog(Page page, Cast cast, Lexicon words, Dates dates) {
        this.page = page;
        this.cast = cast;
        this.words = words;
        this.dates = dates;
        this.phrases = new NounChunks(page);
    }

    private record Weighed(Topic topic, Set<String> content, String head, double weight) {}

    int size() {
        return topics.size();
    }

    /** Whether the words end with somebody's name. */
    boolean namesSomebody(Span item) {
        List<Cast.Mention> named = cast.within(item);
        return !named.isEmpty() && named.getLast().span().end() == item.end();
    }

    void add(Sentence sentence, Span item, double weight) {
        List<Token> tokens = Page.within(sentence.tokens(), item);
        int head = phrases.isActivity(tokens) ? 0 : tokens.isEmpty() ? -1 : phrases.end(tokens, 0);
        if (head < 0 || dates.overlap(tokens.get(head).span())) {
            return;
        }
        Span fromHead = new Span(tokens.get(head).span().start(), item.end());
        if (dates.overlap(fromHead)) {
            // "The talks on the fares on Monday".
            add(sentence, NounChunks.span(tokens, 0, head), weight);
            return;
        }
        boolean someone =
                cast.within(item).stream().anyMatch(mention -> mention.span().equals(item));
        boolean counted = tokens.size() < 4 || tokens.stream().anyMatch(token -> token.is("NUM"));
        boolean generic = words.has("generic", page.wordAt(tokens, head)) && head == tokens.size() - 1 && counted;
        if (!someone && !generic) {
            note(sentence, item, tokens, head, weight);
        }
    }

    /** A question in words of its own: "who will pay". */
    void addQuestion(Sentence sentence, Span question, double weight) {
        List<Token> tokens = Page.within(sentence.tokens(), question);
        note(sentence, question, tokens, tokens.size() - 1, weight);
    }

    private void note(Sentence sentence, Span item, List<Token> tokens, int head, double weight) {
        Set<String> content = content(tokens);
        if (!content.isEmpty()) {
            Weighed found = new Weighed(new Topic(item, sentence.span()), content, singular(tokens.get(head)), weight);
            topics.merge(content, found, (old, now) -> old.weight() >= now.weight() ? old : now);
        }
    }

    /** By the strength with which the text says so, and by how many sentences take up the noun. */
    List<Topic> weightiestFirst() {
        Map<String, Long> sentences = sentencesByNoun();
        List<Weighed> all = outermost();
        all.sort(Comparator.comparingDouble((Weighed topic) -> topic.weight()
                        + PER_SENTENCE * Math.min(MOST_SENTENCES, sentences.getOrDefault(topic.head(), 0L)))
                .reversed()
                .thenComparing(topic -> topic.topic().words()));
        return all.stream().map(Weighed::topic).toList();
    }

    /** Without what stands within a longer topic: "fares" in "the dispute over fares". */
    private List<Weighed> outermost() {
        List<Weighed> inOrder = new ArrayList<>(topics.values());
        inOrder.sort(
                Comparator.comparingInt((Weighed topic) -> topic.topic().words().start())
                        .thenComparingInt(topic -> -topic.topic().words().end()));
        Map<String, List<Weighed>> byWord = new HashMap<>();
        inOrder.forEach(topic -> topic.content()
                .forEach(word -> byWord.computeIfAbsent(word, unused -> new ArrayList<>())
                        .add(topic)));
        inOrder.removeIf(topic -> saysLess(topic, byWord));
        List<Weighed> outermost = new ArrayList<>();
        int end = -1;
        for (Weighed topic : inOrder) {
            if (topic.topic().words().end() > end) {
                outermost.add(topic);
                end = topic.topic().words().end();
            }
        }
        return outermost;
    }

    /** "Monitoring" beside "radiation monitoring", "the lighthouse" beside "the lighthouse on Cray Island". */
    private static boolean saysLess(Weighed topic, Map<String, List<Weighed>> byWord) {
        List<Weighed> candidates = topic.content().stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return candidates.stream()
                .anyMatch(other -> other.content().size() > topic.content().size()
                        && other.content().containsAll(topic.content()));
    }

    private Map<String, Long> sentencesByNoun() {
        Map<String, Long> counts = new HashMap<>();
        for (Sentence sentence : page.sentences()) {
            Set<String> nouns = new HashSet<>();
            sentence.tokens().stream().filter(NounChunks::isNoun).forEach(token -> nouns.add(singular(token)));
            nouns.forEach(noun -> counts.merge(noun, 1L, Long::sum));
        }
        return counts;
    }

    private Set<String> content(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> NounChunks.isNoun(token) || token.is("ADJ") || token.is("VERB"))
                .map(this::singular)
                .collect(Collectors.toSet());
    }

    private String singular(Token token) {
        String word = page.plainWord(token);
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
